"""Why a file or a folder cannot be used, in our words: the system speaks a language of its own."""

from __future__ import annotations

import errno

_IN_USE = "another program is using it"
_FULL = "no space is left on the disk"
_WHY = {
    errno.EACCES: "you are not allowed to",
    errno.EPERM: "you are not allowed to",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: _FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): _FULL,
    errno.EFBIG: "it would be too large for the disk",
    errno.ENOENT: "it is not there",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
    errno.EISDIR: "it is a folder, not a file",
    errno.EEXIST: "something of that name is there already",
    errno.EBUSY: _IN_USE,
    getattr(errno, "ETXTBSY", errno.EBUSY): _IN_USE,
    errno.ENAMETOOLONG: "its name is too long",
    errno.EINVAL: "its name is not possible here",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
    errno.EIO: "the disk reports an error",
}
_SHARING = (32, 33)
"""Windows' ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which come as EACCES."""


def why(error: OSError | ValueError) -> str:
    """The end of a sentence: "… cannot be read: the disk is read-only". No full stop.

    A `ValueError` is what Python says of a path that no system knows. What has no words here
    comes in the system's own.
    """
    if not isinstance(error, OSError):
        return _WHY[errno.EINVAL]
    if getattr(error, "winerror", None) in _SHARING:
        return _IN_USE
    return _WHY.get(error.errno or 0) or error.strerror or str(error)
