libyoko_core_la_SOURCES += \
	%D%/batch.h %D%/bits_body.h %D%/bounds.c \
	%D%/ends.h %D%/ends_build.h %D%/ends_lines.c %D%/ends_plan.c %D%/ends_run.c \
	%D%/fast.c %D%/fast.h \
	%D%/fast_build.c %D%/fast_build.h \
	%D%/fast_follow.c \
	%D%/fast_marks.c \
	%D%/fast_lines.c \
	%D%/fast_open.c \
	%D%/fast_plan.c \
	%D%/foreign.c %D%/foreign.h \
	%D%/guard.c \
	%D%/kernel.h %D%/keys.c %D%/keys.h \
	%D%/kernel_arithmetic.c \
	%D%/kernel_compare.c \
	%D%/kernel_entry.c \
	%D%/kernel_foreign.c \
	%D%/kernel_list.c \
	%D%/kernel_logic.c \
	%D%/kernel_point.c \
	%D%/kernel_reference.c \
	%D%/kernel_round.c \
	%D%/kernel_run.c \
	%D%/kernels.c %D%/kernels_avx2.c \
	%D%/library.c %D%/library.h \
	%D%/lines.c %D%/lines.h %D%/lines_body.h \
	%D%/loops.c %D%/loops.h %D%/loops_avx2.c %D%/loops_avx512.c %D%/loops_body.h \
	%D%/machine.c %D%/machine.h \
	%D%/plan.c \
	%D%/range.c \
	%D%/reasons.c \
	%D%/take.c \
	%D%/version.c %D%/version.h \
	%D%/view.c %D%/view.h
