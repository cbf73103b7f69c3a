#!/usr/bin/python3
"""BG/NBD as a straightforward program fits it: scipy's Nelder-Mead on the likelihood of Fader, Hardie and Lee
(2005), over numpy arrays. Reads lines "x t_x T" from standard input; prints milliseconds of CPU (the least of
five runs) and the log-likelihood."""

import sys
import time

import numpy
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

x, tx, T = numpy.loadtxt(sys.stdin, unpack=True)


def negative_log_likelihood(logs):
    r, alpha, a, b = numpy.exp(logs)
    one = gammaln(r + x) - gammaln(r) + r * numpy.log(alpha)
    two = betaln(a, b + x) - betaln(a, b)
    three = -(r + x) * numpy.log(alpha + T)
    four = numpy.where(x > 0, numpy.log(a) - numpy.log(b + numpy.maximum(x, 1) - 1) - (r + x) * numpy.log(alpha + tx),
                       -numpy.inf)
    return -numpy.sum(one + two + numpy.logaddexp(three, four))


best = None
for _ in range(5):
    start = time.process_time()
    result = minimize(negative_log_likelihood, numpy.zeros(4), method="Nelder-Mead",
                      options={"xatol": 1e-5, "fatol": 1e-4, "maxiter": 5000})
    spent = (time.process_time() - start) * 1000
    best = spent if best is None else min(best, spent)
print(best, -result.fun)
