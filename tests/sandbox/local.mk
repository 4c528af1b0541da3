# SPDX-License-Identifier: Apache-2.0
# The sandbox, shown by a library that tries what no rule needs, and by kernels that lack what it is made of.

EXTRA_DIST += %D%/sandbox.sh %D%/lacking.c %D%/trespass.c %D%/trespass.yoko
if HAVE_SECCOMP
check_DATA += %D%/lacking
CLEANFILES += %D%/lacking
%D%/lacking: %D%/lacking.c
	$(AM_V_CCLD)$(MKDIR_P) %D% && $(CC) $(CFLAGS) -o $@ $(srcdir)/%D%/lacking.c
if HAVE_FFI
check_DATA += %D%/trespass.so
CLEANFILES += %D%/trespass.so
%D%/trespass.so: %D%/trespass.c
	$(AM_V_CCLD)$(MKDIR_P) %D% && $(CC) $(CFLAGS) -fPIC -shared -o $@ $(srcdir)/%D%/trespass.c
endif
TESTS += %D%/sandbox.sh
endif
