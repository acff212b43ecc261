"""What lies on a virtual card: elementary files, data objects, directories in directories.

A family declares its tree with these; nothing here says how a command finds its way in it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

MF_ID = 0x3F00


@dataclass(frozen=True, slots=True)
class File:
    """A transparent EF, or with `records` one of records. `free` files need no PIN.

    `sfi` 0: none. `allocated`: bytes set aside for the body, counted on a `filled`
    card. Not `active`: the file is there and deactivated.
    """

    fid: int
    sfi: int = 0
    body: bytes = b""
    allocated: int = 0
    records: tuple[bytes, ...] = ()
    free: bool = True
    active: bool = True


@dataclass(frozen=True, slots=True)
class DataObject:
    """What GET DATA brings for P1 P2 = `tag` and the command body `asked_with`.

    `le`: True needs a Le byte, False refuses one, None takes both. Not `active`: it is
    there and deactivated.
    """

    tag: int
    body: bytes
    asked_with: bytes = b""
    le: bool | None = None
    free: bool = True
    active: bool = True


@dataclass(frozen=True, slots=True)
class Directory:
    """A DF, or the MF: found by one of its AIDs, or by its FID where it has one."""

    aid: bytes = b""
    files: tuple["File | Directory", ...] = ()
    fid: int = 0
    other_aids: tuple[bytes, ...] = ()
    objects: tuple[DataObject, ...] = ()

    @property
    def aids(self) -> tuple[bytes, ...]:
        """All AIDs it answers to."""
        return (*((self.aid,) if self.aid else ()), *self.other_aids)

    @property
    def directories(self) -> tuple["Directory", ...]:
        """The DFs in it."""
        return tuple(entry for entry in self.files if isinstance(entry, Directory))

    @property
    def elementary(self) -> tuple[File, ...]:
        """The EFs in it."""
        return tuple(entry for entry in self.files if isinstance(entry, File))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card is: the current DF is the last of `path`, which begins with the MF."""

    path: tuple[Directory, ...]
    file: File | None = None

    @property
    def directory(self) -> Directory:
        """The current DF."""
        return self.path[-1]


def everywhere(path: tuple[Directory, ...]) -> Iterator[tuple[Directory, ...]]:
    """Go through a directory, given with the path to it, and all in it."""
    yield path
    for directory in path[-1].directories:
        yield from everywhere((*path, directory))


def rebuilt(
    directory: Directory,
    file: Callable[[File], File],
    data_object: Callable[[DataObject], DataObject] = lambda o: o,
) -> Directory:
    """Return the same tree with every file and every data object put through a function."""
    entries = tuple(
        rebuilt(entry, file, data_object) if isinstance(entry, Directory) else file(entry)
        for entry in directory.files
    )
    objects = tuple(map(data_object, directory.objects))
    return replace(directory, files=entries, objects=objects)
