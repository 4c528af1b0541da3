# SPDX-License-Identifier: Apache-2.0
# Completion in bash, zsh and fish: installed where the shells look, and printed by `yoko completion SHELL`.
bashcompletiondir = $(datadir)/bash-completion/completions
dist_bashcompletion_DATA = %D%/yoko
zshcompletiondir = $(datadir)/zsh/site-functions
dist_zshcompletion_DATA = %D%/_yoko
fishcompletiondir = $(datadir)/fish/vendor_completions.d
dist_fishcompletion_DATA = %D%/yoko.fish

BUILT_SOURCES += src/cli/scripts.h
CLEANFILES += src/cli/scripts.h
src/cli/scripts.h: $(dist_bashcompletion_DATA) $(dist_zshcompletion_DATA) $(dist_fishcompletion_DATA) build-aux/embed
	$(AM_V_GEN)$(MKDIR_P) src/cli && $(SHELL) $(srcdir)/build-aux/embed $(srcdir)/%D%/yoko $(srcdir)/%D%/_yoko \
	    $(srcdir)/%D%/yoko.fish >$@.new && mv -f $@.new $@
src/cli/command_completion.$(OBJEXT): src/cli/scripts.h
