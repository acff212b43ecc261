"""A seccomp filter written by hand: sockets of the UNIX family only, no programs, no tracing.

Classic BPF over the number of the system call; a refused call fails with EPERM, a
foreign calling convention ends the process. Sources: seccomp(2), linux/filter.h.
"""

import ctypes
import os
import socket
import struct

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL, _EPERM = 0x7FFF0000, 0x80000000, 0x00050001
_AT_NUMBER, _AT_MACHINE, _AT_FIRST_ARGUMENT = 0, 4, 16
_X32 = 0x40000000

_EVERYWHERE = {
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsmount": 432,
    "pidfd_getfd": 438,
    "mount_setattr": 442,
}
_X86_64 = _EVERYWHERE | {
    "bind": 49,
    "listen": 50,
    "execve": 59,
    "ptrace": 101,
    "pivot_root": 155,
    "chroot": 161,
    "mount": 165,
    "umount2": 166,
    "init_module": 175,
    "delete_module": 176,
    "kexec_load": 246,
    "add_key": 248,
    "request_key": 249,
    "keyctl": 250,
    "unshare": 272,
    "perf_event_open": 298,
    "open_by_handle_at": 304,
    "setns": 308,
    "process_vm_readv": 310,
    "process_vm_writev": 311,
    "finit_module": 313,
    "kexec_file_load": 320,
    "bpf": 321,
    "execveat": 322,
    "userfaultfd": 323,
}
_AARCH64 = _EVERYWHERE | {
    "umount2": 39,
    "mount": 40,
    "pivot_root": 41,
    "chroot": 51,
    "unshare": 97,
    "kexec_load": 104,
    "init_module": 105,
    "delete_module": 106,
    "ptrace": 117,
    "bind": 200,
    "listen": 201,
    "add_key": 217,
    "request_key": 218,
    "keyctl": 219,
    "execve": 221,
    "perf_event_open": 241,
    "open_by_handle_at": 265,
    "setns": 268,
    "process_vm_readv": 270,
    "process_vm_writev": 271,
    "finit_module": 273,
    "bpf": 280,
    "execveat": 281,
    "userfaultfd": 282,
    "kexec_file_load": 294,
}
_MACHINES = {
    "x86_64": (0xC000003E, 41, _X86_64),  # AUDIT_ARCH, number of socket(2), the refused
    "aarch64": (0xC00000B7, 198, _AARCH64),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def known_machine() -> bool:
    """Say whether there is a filter for this machine."""
    return os.uname().machine in _MACHINES


def install() -> bool:
    """Put the filter on this thread and all it starts; needs no_new_privs. False: not done."""
    if not known_machine():
        return False
    code = program(os.uname().machine)
    wanted = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(wanted), 0, 0) == 0)


def program(machine: str) -> bytes:
    """Return the filter for a machine as BPF instructions of 8 bytes."""
    audit, socket_number, refused = _MACHINES[machine]
    numbers = sorted(refused.values())
    refuse_at = len(numbers) + 9  # index of the last instruction, see below
    code = [
        (_LOAD, 0, 0, _AT_MACHINE),
        (_EQUAL, 1, 0, audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_AT_LEAST, refuse_at - 5, 0, _X32),
    ]
    code += [(_EQUAL, refuse_at - (5 + i) - 1, 0, n) for i, n in enumerate(numbers)]
    code += [
        (_EQUAL, 0, 2, socket_number),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_EQUAL, 0, 1, socket.AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _EPERM),
    ]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code)
