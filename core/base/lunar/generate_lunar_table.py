#!/usr/bin/env python3
"""Writes lunartable.cpp: the months of the Chinese calendar 1899-2100 and two solar terms of each year.

Sources: new moons by Meeus, Astronomical Algorithms (2nd ed.), ch. 49; apparent longitude of the sun by ch. 25
(higher accuracy, the series of Appendix III); difference of dynamical and universal time by the polynomials of
Espenak and Meeus (NASA/TP-2006-214141). Rules of the calendar as in GB/T 33661-2017: a month begins on the day of
the new moon and month 11 holds the winter solstice; where thirteen months lie between two such months, the first
without a major solar term is the leap month. Days are those of Beijing: mean local time (7 h 45 min 40 s) until
1928, eight hours ahead of universal time since 1929.

Run it in this folder. With --close it lists the moments within ten minutes of midnight, which decide what other
tables get wrong.
"""
import datetime
import math
import sys

L0 = """175347046 0 0;3341656 4.6692568 6283.07585;34894 4.6261 12566.1517;3497 2.7441 5753.3849;3418 2.8289 3.5231;
3136 3.6277 77713.7715;2676 4.4181 7860.4194;2343 6.1352 3930.2097;1324 .7425 11506.7698;1273 2.0371 529.691;
1199 1.1096 1577.3435;990 5.233 5884.927;902 2.045 26.298;857 3.508 398.149;780 1.179 5223.694;753 2.533 5507.553;
505 4.583 18849.228;492 4.205 775.523;357 2.92 .067;317 5.849 11790.629;284 1.899 796.298;271 .315 10977.079;
243 .345 5486.778;206 4.806 2544.314;205 1.869 5573.143;202 2.458 6069.777;156 .833 213.299;132 3.411 2942.463;
126 1.083 20.775;115 .645 .98;103 .636 4694.003;102 .976 15720.839;102 4.267 7.114;99 6.21 2146.17;98 .68 155.42;
86 5.98 161000.69;85 1.3 6275.96;85 3.67 71430.7;80 1.81 17260.15;79 3.04 12036.46;75 1.76 5088.63;74 3.5 3154.69;
74 4.68 801.82;70 .83 9437.76;62 3.98 8827.39;61 1.82 7084.9;57 2.78 6286.6;56 4.39 14143.5;56 3.47 6279.55;
52 .19 12139.55;52 1.33 1748.02;51 .28 5856.48;49 .49 1194.45;41 5.37 8429.24;41 2.4 19651.05;39 6.17 10447.39;
37 6.04 10213.29;37 2.57 1059.38;36 1.71 2352.87;36 1.78 6812.77;33 .59 17789.85;30 .44 83996.85;30 2.74 1349.87;
25 3.16 4690.48"""
L1 = """628331966747 0 0;206059 2.678235 6283.07585;4303 2.6351 12566.1517;425 1.59 3.523;119 5.796 26.298;109 2.966 1577.344;
93 2.59 18849.23;72 1.14 529.69;68 1.87 398.15;67 4.41 5507.55;59 2.89 5223.69;56 2.17 155.42;45 .4 796.3;36 .47 775.52;
29 2.65 7.11;21 5.34 .98;19 1.85 5486.78;19 4.97 213.3;17 2.99 6275.96;16 .03 2544.31;16 1.43 2146.17;15 1.21 10977.08;
12 2.83 1748.02;12 3.26 5088.63;12 5.27 1194.45;12 2.08 4694;11 .77 553.57;10 1.3 6286.6;10 4.24 1349.87"""
L2 = "52919 0 0;8720 1.0721 6283.0758;309 .867 12566.152;27 .05 3.52;16 5.19 26.3;16 3.68 155.42;10 .76 18849.23;9 2.06 77713.77"
L3 = "289 5.844 6283.076;35 0 0;17 5.49 12566.15"
SERIES = [[tuple(map(float, term.split())) for term in text.replace("\n", "").split(";")] for text in (L0, L1, L2, L3)]

MOON = [(-.40720, 0, 0, 1, 0, 0), (.17241, 1, 1, 0, 0, 0), (.01608, 0, 0, 2, 0, 0), (.01039, 0, 0, 0, 2, 0),
        (.00739, 1, -1, 1, 0, 0), (-.00514, 1, 1, 1, 0, 0), (.00208, 2, 2, 0, 0, 0), (-.00111, 0, 0, 1, -2, 0),
        (-.00057, 0, 0, 1, 2, 0), (.00056, 1, 1, 2, 0, 0), (-.00042, 0, 0, 3, 0, 0), (.00042, 1, 1, 0, 2, 0),
        (.00038, 1, 1, 0, -2, 0), (-.00024, 1, -1, 2, 0, 0), (-.00017, 0, 0, 0, 0, 1), (-.00007, 0, 2, 1, 0, 0),
        (.00004, 0, 0, 2, -2, 0), (.00004, 0, 3, 0, 0, 0), (.00003, 0, 1, 1, -2, 0), (.00003, 0, 0, 2, 2, 0),
        (-.00003, 0, 1, 1, 2, 0), (.00003, 0, -1, 1, 2, 0), (-.00002, 0, -1, 1, -2, 0), (-.00002, 0, 1, 3, 0, 0),
        (.00002, 0, 0, 4, 0, 0)]
PLANETS = [(299.77, .107408, 325), (251.88, .016321, 165), (251.83, 26.651886, 164), (349.42, 36.412478, 126),
           (84.66, 18.206239, 110), (141.74, 53.303771, 62), (207.14, 2.453732, 60), (154.84, 7.306860, 56),
           (34.52, 27.261239, 47), (207.19, .121824, 42), (291.34, 1.844379, 40), (161.72, 24.198154, 37),
           (239.56, 25.513099, 35), (331.55, 3.592518, 23)]


def delta_t(year):
    """Seconds by which dynamical time is ahead of universal time."""
    if year < 1920:
        t = year - 1900
        return -2.79 + 1.494119 * t - .0598939 * t ** 2 + .0061966 * t ** 3 - .000197 * t ** 4
    if year < 1941:
        t = year - 1920
        return 21.20 + .84493 * t - .0761 * t ** 2 + .0020936 * t ** 3
    if year < 1961:
        t = year - 1950
        return 29.07 + .407 * t - t ** 2 / 233 + t ** 3 / 2547
    if year < 1986:
        t = year - 1975
        return 45.45 + 1.067 * t - t ** 2 / 260 - t ** 3 / 718
    if year < 2005:
        t = year - 2000
        return 63.86 + .3345 * t - .060374 * t ** 2 + .0017275 * t ** 3 + .000651814 * t ** 4 + .00002373599 * t ** 5
    if year < 2050:
        t = year - 2000
        return 62.92 + .32217 * t + .005589 * t ** 2
    return -20 + 32 * ((year - 1820) / 100) ** 2 - .5628 * (2150 - year)


def beijing(jde):
    """The Julian date of Beijing's clock, counted so that its whole part changes at midnight."""
    year = 2000 + (jde - 2451545) / 365.25
    ahead = 8 / 24 if year >= 1929 else (7 * 3600 + 45 * 60 + 40) / 86400
    return jde - delta_t(year) / 86400 + ahead + .5


def new_moon(k):
    t = k / 1236.85
    e = 1 - .002516 * t - .0000074 * t ** 2
    angles = [math.radians(a) for a in (
        2.5534 + 29.10535670 * k - .0000014 * t ** 2 - .00000011 * t ** 3,
        201.5643 + 385.81693528 * k + .0107582 * t ** 2 + .00001238 * t ** 3 - .000000058 * t ** 4,
        160.7108 + 390.67050284 * k - .0016118 * t ** 2 - .00000227 * t ** 3 + .000000011 * t ** 4,
        124.7746 - 1.56375588 * k + .0020672 * t ** 2 + .00000215 * t ** 3)]
    jde = 2451550.09766 + 29.530588861 * k + .00015437 * t ** 2 - .000000150 * t ** 3 + .00000000073 * t ** 4
    for factor, power, *multiples in MOON:
        jde += factor * e ** power * math.sin(sum(m * a for m, a in zip(multiples, angles)))
    for i, (start, speed, size) in enumerate(PLANETS):
        jde += size * 1e-6 * math.sin(math.radians(start + speed * k - (.009173 * t * t if i == 0 else 0)))
    return jde


def sun(jde):
    """Apparent longitude of the sun in degrees."""
    tau = (jde - 2451545) / 365250
    earth = sum(tau ** power * sum(a * math.cos(b + c * tau) for a, b, c in terms) for power, terms in enumerate(SERIES))
    t = tau * 10
    node, sun_mean, moon_mean = (math.radians(a) for a in (125.04452 - 1934.136261 * t, 280.4665 + 36000.7698 * t,
                                                           218.3165 + 481267.8813 * t))
    nutation = -17.20 * math.sin(node) - 1.32 * math.sin(2 * sun_mean) - .23 * math.sin(2 * moon_mean) \
        + .21 * math.sin(2 * node)
    anomaly = math.radians(357.52911 + 35999.05029 * t)
    distance = 1.000140 - .016708 * math.cos(anomaly) - .000139 * math.cos(2 * anomaly)
    return (math.degrees(earth * 1e-8) + 180 + (nutation - .09033 - 20.4898 / distance) / 3600) % 360


def solar_term(year, longitude):
    """The moment in `year` at which the sun reaches `longitude`."""
    jde = 2451545 + (year - 2000) * 365.2422 + ((longitude - 280) % 360) / 360 * 365.2422
    for _ in range(8):
        jde += ((longitude - sun(jde) + 180) % 360 - 180) * 365.2422 / 360
    return jde


def date(day):
    return datetime.date.fromordinal(day - 1721425)


FIRST, LAST = 1899, 2100
# The court's almanac, by older theory, put the new moon of 23:52 on the next day; people lived by the almanac.
PUBLISHED = {datetime.date(1906, 4, 23): datetime.date(1906, 4, 24)}
moments = []


def day_of(jde, what):
    local = beijing(jde)
    minutes = (local % 1) * 1440
    if min(minutes, 1440 - minutes) < 10:
        moments.append((math.floor(local), round(minutes if minutes < 720 else minutes - 1440, 1), what))
    return math.floor(local)


published = {d.toordinal() + 1721425: p.toordinal() + 1721425 for d, p in PUBLISHED.items()}
moons = [day_of(new_moon(k), "new moon") for k in range(-1263, 1265)]
moons = sorted(published.get(day, day) for day in moons)
major = {(y, n): day_of(solar_term(y, n * 30), f"term {n * 30}") for y in range(FIRST - 2, LAST + 3) for n in range(12)}
qingming = {y: day_of(solar_term(y, 15), "term 15") for y in range(FIRST, LAST + 2)}
terms = sorted(major.values())


def month_of(day):
    """The index of the month that holds a day."""
    low = max(i for i, first in enumerate(moons) if first <= day)
    return low


names = {}  # index of the month -> (lunar year, month, leap)
for y in range(FIRST - 1, LAST + 1):
    start, end = month_of(major[y, 9]), month_of(major[y + 1, 9])
    leap_year, number, found = end - start == 13, 11, False
    for i in range(start, end):
        has_term = any(moons[i] <= term < moons[i + 1] for term in terms)
        if leap_year and not found and not has_term:
            found = True
            leap = True
            number = 12 if number == 1 else number - 1
        else:
            leap = False
        names[i] = (y if number >= 11 and i - start < 4 else y + 1, number, leap)
        number = number % 12 + 1
    assert found == leap_year, y

rows = []
for y in range(FIRST, LAST + 1):
    months = sorted(i for i, name in names.items() if name[0] == y)
    if y == LAST:  # months 11 and 12 of the last year follow its solstice
        start = month_of(major[y, 9])
        months = [i for i in months if i < start] + [start, start + 1]
        names[start], names[start + 1] = (y, 11, False), (y, 12, False)
    assert len(months) in (12, 13) and months == list(range(months[0], months[-1] + 1)), (y, months)
    leap = next((names[i][1] for i in months if names[i][2]), 0)
    longs = sum(1 << n for n, i in enumerate(months) if moons[i + 1] - moons[i] == 30)
    rows.append((y, moons[months[0]], leap, longs, date(qingming[y]).day, date(major[y, 9]).day))

if "--close" in sys.argv:
    for day, minutes, what in sorted(moments):
        print(date(day), f"{minutes:+} min", what)

with open("lunartable.cpp", "w", encoding="utf-8") as out:
    out.write('// Written by generate_lunar_table.py from Meeus; do not edit.\n// clang-format off\n'
              '#include "core/base/lunar/lunartable.h"\n\nnamespace crm::tables {\n\nnamespace {\n\n'
              'constexpr LunarYear kYears[] = {\n')
    for y, first, leap, longs, april, december in rows:
        out.write(f"    {{{first}, {leap}, 0x{longs:04x}, {april}, {december}}}, // {y}: {date(first)}\n")
    out.write("};\n\n} // namespace\n\nstd::span<const LunarYear> lunarYears()\n{\n    return kYears;\n}\n\n"
              "} // namespace crm::tables\n")
