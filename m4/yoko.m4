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
