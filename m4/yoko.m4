# SPDX-License-Identifier: Apache-2.0
# Compiler flags of the project, kept in YOKO_CFLAGS and tried one by one.

# YOKO_TRY_CFLAG(FLAG, IF-ACCEPTED, IF-NOT). With -Werror, since clang only warns about flags that it does not know.
AC_DEFUN([YOKO_TRY_CFLAG],
[AC_MSG_CHECKING([whether $CC accepts $1])
yoko_saved_cflags=$CFLAGS
CFLAGS="$CFLAGS -Werror $1"
AC_LINK_IFELSE([AC_LANG_PROGRAM()], [yoko_accepted=yes], [yoko_accepted=no])
CFLAGS=$yoko_saved_cflags
AC_MSG_RESULT([$yoko_accepted])
AS_IF([test "$yoko_accepted" = yes], [$2], [$3])])

# YOKO_ADD_CFLAGS(FLAGS): those that the compiler accepts.
AC_DEFUN([YOKO_ADD_CFLAGS],
[for yoko_flag in $1; do
    YOKO_TRY_CFLAG([$yoko_flag], [YOKO_CFLAGS="$YOKO_CFLAGS $yoko_flag"])
done])

# YOKO_REQUIRE_CFLAGS(FLAGS): all of them, or configure stops.
AC_DEFUN([YOKO_REQUIRE_CFLAGS],
[for yoko_flag in $1; do
    YOKO_TRY_CFLAG([$yoko_flag], [YOKO_CFLAGS="$YOKO_CFLAGS $yoko_flag"],
        [AC_MSG_ERROR([the compiler does not accept $yoko_flag])])
done])

# YOKO_LOADED_LIBRARY(NAME, LIBS, VARIABLE): VARIABLE becomes the name by which the linker would note the shared library.
AC_DEFUN([YOKO_LOADED_LIBRARY],
[AC_MSG_CHECKING([for the name by which $1 is loaded])
yoko_saved_libs=$LIBS
LIBS="-Wl,--no-as-needed $2 $LIBS"
yoko_library=
AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [yoko_library=`$OBJDUMP -p conftest$EXEEXT | $SED -n 's/^ *NEEDED *\($1[[^ ]]*\).*/\1/p'`])
LIBS=$yoko_saved_libs
AC_MSG_RESULT([$yoko_library])
AS_IF([test -z "$yoko_library"], [AC_MSG_ERROR([the shared library of $1 is needed])])
AC_DEFINE_UNQUOTED([$3], ["$yoko_library"], [The name by which $1 is loaded.])])

# YOKO_PACK_RELOCATIONS: relocations of a program take a bit each instead of 24 bytes, where the linker and the C library
# know how.
AC_DEFUN([YOKO_PACK_RELOCATIONS],
[AC_MSG_CHECKING([whether relocations can be packed])
yoko_flag="-Wl,-z,pack-relative-relocs"
yoko_saved_cflags=$CFLAGS
yoko_saved_ldflags=$LDFLAGS
CFLAGS="$CFLAGS $YOKO_CFLAGS"
LDFLAGS="$LDFLAGS $YOKO_LDFLAGS $YOKO_PROGRAM_LDFLAGS -Wl,--fatal-warnings $yoko_flag"
AC_RUN_IFELSE([AC_LANG_PROGRAM([[static const char *volatile texts[] = {"a", "b"};]], [[return texts[1][0] != 'b';]])],
    [yoko_accepted=yes
     YOKO_PROGRAM_LDFLAGS="$YOKO_PROGRAM_LDFLAGS $yoko_flag"], [yoko_accepted=no], [yoko_accepted=no])
CFLAGS=$yoko_saved_cflags
LDFLAGS=$yoko_saved_ldflags
AC_MSG_RESULT([$yoko_accepted])])

# YOKO_LIBRARY_INSIDE(NAME, VARIABLE, LIBS): VARIABLE becomes LIBS with the archive of each library in the place of the
# library, where all of the archives can be linked into a program as programs are linked here; else LIBS.
AC_DEFUN([YOKO_LIBRARY_INSIDE],
[AC_MSG_CHECKING([whether the program can have $1 inside])
yoko_saved_cflags=$CFLAGS
yoko_saved_ldflags=$LDFLAGS
yoko_saved_libs=$LIBS
$2=`AS_ECHO(["$3"]) | $SED 's/-l\([[^ ]]*\)/-l:lib\1.a/g'`
CFLAGS="$CFLAGS $YOKO_CFLAGS"
LDFLAGS="$LDFLAGS $YOKO_LDFLAGS $YOKO_PROGRAM_LDFLAGS"
LIBS="-Wl,--whole-archive $$2 -Wl,--no-whole-archive $LIBS"
AC_LINK_IFELSE([AC_LANG_PROGRAM()],
    [yoko_accepted=yes
     enable_libraries_inside="$enable_libraries_inside $1"],
    [yoko_accepted=no
     $2="$3"])
CFLAGS=$yoko_saved_cflags
LDFLAGS=$yoko_saved_ldflags
LIBS=$yoko_saved_libs
AC_MSG_RESULT([$yoko_accepted])])

# YOKO_ADD_LDFLAGS(VARIABLE, FLAGS): those that the linker accepts, with what is compiled as now.
AC_DEFUN([YOKO_ADD_LDFLAGS],
[for yoko_flag in $2; do
    AC_MSG_CHECKING([whether the linker accepts $yoko_flag])
    yoko_saved_cflags=$CFLAGS
    yoko_saved_ldflags=$LDFLAGS
    CFLAGS="$CFLAGS $YOKO_CFLAGS"
    LDFLAGS="$LDFLAGS -Werror $yoko_flag"
    AC_LINK_IFELSE([AC_LANG_PROGRAM()], [yoko_accepted=yes; $1="$$1 $yoko_flag"], [yoko_accepted=no])
    CFLAGS=$yoko_saved_cflags
    LDFLAGS=$yoko_saved_ldflags
    AC_MSG_RESULT([$yoko_accepted])
done])

# YOKO_HARDEN: position independence, relocations that are read-only once they are made, stacks that hold no code and
# are checked, and calls whose buffers are measured where the compiler knows them (which takes optimisation).
AC_DEFUN([YOKO_HARDEN],
[YOKO_ADD_CFLAGS([-fPIE -fstack-protector-strong -fstack-clash-protection -fcf-protection])
YOKO_ADD_LDFLAGS([YOKO_LDFLAGS], [-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack])
YOKO_ADD_LDFLAGS([YOKO_PROGRAM_LDFLAGS], [-pie])
yoko_fortified=no
for yoko_level in 3 2; do
    AS_IF([test $yoko_fortified = no],
        [yoko_flag="-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=$yoko_level"
         AC_MSG_CHECKING([whether $CC accepts $yoko_flag])
         yoko_saved_cflags=$CFLAGS
         CFLAGS="$CFLAGS $yoko_flag -Werror"
         AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[#include <stdio.h>
#ifndef __OPTIMIZE__
#error buffers are measured only where code is optimised
#endif]])], [yoko_fortified=yes; YOKO_CFLAGS="$YOKO_CFLAGS $yoko_flag"])
         CFLAGS=$yoko_saved_cflags
         AC_MSG_RESULT([$yoko_fortified])])
done])
