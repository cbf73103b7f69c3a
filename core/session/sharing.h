#pragma once

#include "core/session/base.h"

namespace crm {

/// Makes a file of one machine one to which a team writes: nobody may have it open. Throws Conflict where
/// somebody has, Storage where the place does not allow it, with the reason and the remedy; the file stays as
/// it was then. Sharing a shared file changes nothing.
/// `backupRoot`: see prepareBase().
void shareBase(const QString &path, const Clock &clock, const QString &backupRoot = {});
void shareBase(const QString &path, const Clock &clock, const Volume &volume, const QString &backupRoot = {});

/// What keeps a team from writing to a file there, for people; empty where nothing does.
QString whyNotForTeams(const QString &path, const Volume &volume);

/// Whether a team can write to a file at a place.
struct TeamPlace
{
    Volume volume = {};
    QString whyNot = {}; ///< for people, with the remedy; empty where it can
};

/// Asks the system, which may take long where a drive does not answer. The file need not be there yet.
TeamPlace teamPlaceOf(const QString &path);

/// Makes a team's file at `target` that holds what the base at `path` holds, which stays as it is. Throws as
/// createTeamBase() does.
void shareCopy(const QString &path, const QString &target, const Clock &clock);

/// Makes a base for a team. Throws as createBase() and shareBase() do, leaving nothing behind.
void createTeamBase(const QString &path, const std::function<void(const QString &)> &create,
                    const Clock &clock);

/// Whether the file keeps its changes as only one machine can see them: nobody has shared it. To be asked
/// while nobody has it open here.
bool isOfOneMachine(const QString &path);

/// Looks whether `path` is a team's file to which this machine can write. Throws with the reason where it is
/// not.
BaseAccess joinBase(const QString &path, const Clock &clock, const QString &backupRoot = {});

} // namespace crm
