# SPDX-License-Identifier: Apache-2.0
# Messages: English in the source, the other languages here. In the build tree they lie as they will be installed, so
# that YOKO_LOCALE_DIR can point there.

EXTRA_DIST += %D%/ja.po
japanesedir = $(localedir)/ja/LC_MESSAGES
japanese_DATA = %D%/locale/ja/LC_MESSAGES/yoko.mo
CLEANFILES += $(japanese_DATA)

%D%/locale/ja/LC_MESSAGES/yoko.mo: %D%/ja.po
	$(AM_V_GEN)$(MKDIR_P) $(@D) && \
	$(MSGFMT) --check-format --check-domain -o $@ $(srcdir)/%D%/ja.po 2>$@.log || { cat $@.log; rm -f $@ $@.log; exit 1; }; \
	rm -f $@.log
