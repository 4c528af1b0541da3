#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Whether the tests notice one small change in the source of the machine's kernels, of the verifier and of the checker:
# mutants.pl in a folder that tests/mutants.sh has built. Each mutant is one such change: an operator or a bound is another
# one, a number is one more, a condition is turned round, a statement is left out. The file is compiled and linked before the
# library, and tests are run, the quickest first, until one fails. What all tests pass survives.
#
#   MUTANTS_FILES   regular expression: the files that are changed (below: those of the three parts)
#   MUTANTS_SAMPLE  how many mutants, taken by chance (300); 0: all
#   MUTANTS_SEED    the chance (1)
#   MUTANTS_JOBS    how many at once (1)
#   MUTANTS_LIST=1  only says what they are
#   MUTANTS_REACHED a file of rows `TEST FILE LINE…`, the lines that a test runs: what does not run the line changed is left out
#   MUTANTS_AGAIN=1 only those that survived the run before, of the same files, sample, seed and jobs: after tests were added
#
# A survivor that no test can notice, since the program does the same, stands with the reason in tests/mutants-equivalent.txt;
# one whose optimised code is the same to the byte needs no reason. Fails when another survives.
use strict;
use warnings;
use Cwd qw(getcwd);
use File::Path qw(make_path remove_tree);
use POSIX qw(:sys_wait_h);
use Time::HiRes qw(time);

my $source = $ENV{YOKO_TEST_SOURCE} or die "YOKO_TEST_SOURCE\n";
my $build = getcwd();
$ENV{CCACHE_DISABLE} = 1; # no change comes twice
my $files = $ENV{MUTANTS_FILES} // '^src/(?:code/verify|exec/(?:kernel_\w+|machine|reasons|loops_body|lines_body|range|guard)|check/\w+)\.[ch]$';
my $sample = $ENV{MUTANTS_SAMPLE} // 300;
my $jobs = $ENV{MUTANTS_JOBS} // 1;

# --- mutants

# The text with all that is no code blanked, place by place.
sub masked {
    my ($text) = @_;
    my $blank = sub { my $what = shift; $what =~ s/[^\n]/~/g; return $what };
    $text =~ s{(/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')}{$blank->($1)}gse;
    $text =~ s{^([ \t]*#(?:[^\n]*\\\n)*[^\n]*)}{$blank->($1)}gme;
    return $text;
}

# Operators stand between spaces in this source, so that none is taken for part of another.
my %another = (
    '<' => ['<='], '<=' => ['<'], '>' => ['>='], '>=' => ['>'], '==' => ['!='], '!=' => ['=='],
    '&&' => ['||'], '||' => ['&&'], '+' => ['-'], '-' => ['+'], '*' => ['+'], '/' => ['*'], '%' => ['/'],
    '&' => ['|'], '|' => ['&'], '^' => ['|'], '<<' => ['>>'], '>>' => ['<<'],
    '+=' => ['-='], '-=' => ['+='], '|=' => ['=', '&='], '&=' => ['=', '|='],
);
my $operator = join '|', map { quotemeta } sort { length $b <=> length $a } keys %another;

# [place, length, what stands there instead]
sub changes_of {
    my ($text) = @_;
    my $code = masked($text);
    my @changes;
    while ($code =~ /(?<=[\w\)\]] )($operator)(?= )|(?<=[\w\)\]]\n)[ ]+($operator)(?= )/g) {
        next unless defined $1;
        push @changes, [$-[1], length $1, $_] for @{$another{$1}};
    }
    push @changes, [$-[1], length $1, $1 eq 'true' ? 'false' : 'true'] while $code =~ /\b(true|false)\b/g;
    push @changes, [$-[1], length $1, $1 + 1] while $code =~ /(?<![\w.])(\d+)(?=u?\b)(?![\w.]*x)/g;
    while ($code =~ /\bif \((?=((?:[^()\n]|\((?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))*\))*)\))/g) {
        push @changes, [$+[0], length $1, '!(' . substr($text, $+[0], length $1) . ')'];
    }
    my $type = qr/(?:const|static|struct|enum|unsigned|int|bool|char|size_t|ptrdiff_t|wide|u?int\d+_t|void|return|goto|typedef|VECTOR|case|default)\b/;
    while ($code =~ /(?<=[;{}):]\n)([ ]+)((?!$type)[\w*(][^;{}\n]*;)(?=\n)/g) {
        push @changes, [$-[2], length $2, ';'];
    }
    return @changes;
}

sub read_file {
    my ($path) = @_;
    open my $in, '<', $path or die "$path: $!\n";
    local $/;
    return scalar <$in>;
}

sub write_file {
    my ($path, $text) = @_;
    (my $folder = $path) =~ s{/[^/]*$}{};
    make_path($folder);
    open my $out, '>', $path or die "$path: $!\n";
    print $out $text;
    close $out or die "$path: $!\n";
}

my %text_of;
sub mutants {
    my @mutants;
    my @names = sort glob "$source/src/{code,exec,check}/*.[ch]";
    for my $path (@names) {
        (my $name = $path) =~ s{^\Q$source\E/}{};
        next unless $name =~ /$files/;
        $text_of{$name} = read_file($path);
        for my $change (changes_of($text_of{$name})) {
            my $text = $text_of{$name};
            my $line = 1 + (substr($text, 0, $change->[0]) =~ tr/\n//);
            my $before = (split /\n/, $text)[$line - 1];
            substr($text, $change->[0], $change->[1]) = $change->[2];
            my $after = (split /\n/, $text)[$line - 1];
            s/^\s+|\s+$//g for $before, $after;
            push @mutants, {name => $name, line => $line, before => $before, after => $after, change => $change};
        }
    }
    return @mutants;
}

sub some {
    my @all = @_;
    return @all if !$sample || $sample >= @all;
    srand($ENV{MUTANTS_SEED} // 1);
    my @taken;
    push @taken, splice @all, int rand @all, 1 for 1 .. $sample;
    return sort { $a->{name} cmp $b->{name} || $a->{change}[0] <=> $b->{change}[0] } @taken;
}

my @all = mutants();
my @taken = some(@all);
if ($ENV{MUTANTS_LIST}) {
    print "$_->{name}:$_->{line}: $_->{before}  ->  $_->{after}\n" for @taken;
    printf "%d of %d\n", scalar @taken, scalar @all;
    exit 0;
}

# --- compiling and running

# What the build's Makefile says.
sub variables {
    my %value;
    my @wanted = @_;
    write_file("$build/mutants.mk", "include Makefile\n" . join('', map { "\$(info $_=\$($_))\n" } @wanted) . "mutants-nothing:\n");
    for (split /\n/, `make -s -f mutants.mk mutants-nothing`) { $value{$1} = $2 if /^(\w+)=(.*)$/ }
    return \%value;
}

# [name, objects, what is run]: by part, the quickest first.
my @golden = map { s{^\Q$source\E/}{}r } sort glob "$source/tests/golden/*.t";
sub unit { my ($name, @more) = @_; return [$name, $name, @more ? [@more] : []]; }
my @decides = (unit('tests/unit/check_machine'), unit('tests/unit/check_lines'), unit('tests/unit/check_loops'),
    unit('tests/unit/check_plan'), unit('tests/unit/check_ends'), unit('tests/unit/check_narrow'),
    unit('tests/unit/check_calls'), unit('tests/unit/check_open'),
    unit('tests/reference/check_oracle', '--schemes', 25, '--records', 20), unit('tests/unit/check_random'), unit('tests/unit/check_paths'));
my %tests_of = (
    'src/code' => [unit('tests/unit/check_program')],
    'src/exec' => [grep { $_->[1] !~ /calls/ || -e "$build/$_->[1]" } @decides],
    'src/check' => [(map { [$_, 'yoko', undef, $_] } @golden), unit('tests/unit/check_examples'), unit('tests/unit/check_version'),
        (map { my $name = $_; $name =~ s{^\Q$source\E/}{}; [$name, 'yoko', 'examples', $name] } sort glob "$source/schemes/*.yoko"),
        (map { [$_, 'yoko', 'script', $_] } 'tests/lsp/fixes.sh', 'tests/lsp/session.sh'),
        unit('tests/reference/check_oracle', '--schemes', 25, '--records', 20)],
);

my @programs = do {
    my %seen;
    grep { !$seen{$_}++ } map { $_->[1] } map { @$_ } values %tests_of;
};
sub objects_variable { my ($program) = @_; (my $name = $program) =~ s/\W/_/g; return "${name}_OBJECTS"; }
my $makefile = variables('COMPILE', 'CC', 'CFLAGS', 'YOKO_CFLAGS', 'YOKO_LDFLAGS', 'CHECK_LIBS', 'JANSSON_LIBS', 'UTF8PROC_LIBS', 'NETTLE_LIBS',
    'FFI_LIBS', 'GMP_LIBS', 'LIBS', map { objects_variable($_) } @programs);
my $libraries = join ' ', '-Wl,--start-group', (grep { -e } '.libs/libyoko_core.a', 'libyoko_core.a'), '-Wl,--end-group',
    map { $makefile->{$_} // '' } qw(CHECK_LIBS JANSSON_LIBS UTF8PROC_LIBS NETTLE_LIBS FFI_LIBS GMP_LIBS LIBS);
$libraries .= ' -lm';

my %includers = ('src/exec/loops_body.h' => [qw(src/exec/loops.c src/exec/loops_avx2.c src/exec/loops_avx512.c)]);
$includers{'src/exec/lines_body.h'} = $includers{'src/exec/loops_body.h'};

sub run_quietly { my ($command) = @_; return system("$command >/dev/null 2>&1") == 0; }

# Compiles the changed text into objects below `folder`; nothing when it is no program.
sub compile {
    my ($folder, $mutant) = @_;
    my $text = $text_of{$mutant->{name}};
    substr($text, $mutant->{change}[0], $mutant->{change}[1]) = $mutant->{change}[2];
    remove_tree("$folder/source");
    write_file("$folder/source/$mutant->{name}", $text);
    my @objects;
    my $number = 0;
    for my $name ($mutant->{name} =~ /\.h$/ ? @{$includers{$mutant->{name}} or die "$mutant->{name}: who includes it?\n"} : $mutant->{name}) {
        my $path = -e "$folder/source/$name" ? "$folder/source/$name" : "$source/$name";
        my $object = "$folder/mutant$number.o";
        $number++;
        (my $compile = $makefile->{COMPILE}) =~ s{^(\S+(?: gcc| clang\S*)?) }{$1 -I$folder/source/src };
        run_quietly("$compile -w -c -o $object $path") or return;
        push @objects, $object;
    }
    return @objects;
}

# Whether the optimised code of both is the same.
sub is_same_code {
    my ($folder, $mutant) = @_;
    my @code;
    for my $changed (1, 0) {
        my $all = '';
        for my $name ($includers{$mutant->{name}} ? @{$includers{$mutant->{name}}} : $mutant->{name}) {
            my $path = $changed && -e "$folder/source/$name" ? "$folder/source/$name" : "$source/$name";
            my $overlay = $changed ? "-I$folder/source/src" : '';
            (my $compile = $makefile->{COMPILE}) =~ s{^(\S+(?: gcc| clang\S*)?) }{$1 $overlay };
            my $assembly = `$compile -w -g0 -O2 -S -o - $path`;
            $assembly =~ s/^\s*\.(?:file|ident).*$//mg;
            $all .= $assembly;
        }
        push @code, $all;
    }
    return $code[0] ne '' && $code[0] eq $code[1];
}

my %seconds; # what each test takes on the program as it is

sub link_program {
    my ($folder, $program, @objects) = @_;
    make_path("$folder/" . ($program =~ s{[^/]*$}{}r));
    my $of = $makefile->{objects_variable($program)};
    return run_quietly("$makefile->{CC} $makefile->{CFLAGS} $makefile->{YOKO_LDFLAGS} -rdynamic -o $folder/$program $of @objects $libraries -ledit")
        || run_quietly("$makefile->{CC} $makefile->{CFLAGS} $makefile->{YOKO_LDFLAGS} -o $folder/$program $of @objects $libraries");
}

# Whether the test passes with the program in `folder`.
sub passes {
    my ($folder, $test) = @_;
    my ($name, $program, $arguments, $file) = @$test;
    my $most = int(30 + 10 * ($seconds{$name} // 30));
    my $command = $arguments && $arguments eq 'examples' ? "sh $source/tests/examples.sh $source/$file"
        : $arguments && $arguments eq 'script' ? "sh $source/$file"
        : defined $file ? "perl $source/tests/golden/run.pl $source/$file"
        : join ' ', "$folder/$program", $arguments ? @$arguments : ();
    local $ENV{YOKO_TEST_BUILD} = $folder;
    return run_quietly("ulimit -v 8000000; ulimit -c 0; exec timeout -k 5 $most $command");
}

# By file: by line, the tests that run it.
my %reached;
if (my $path = $ENV{MUTANTS_REACHED}) {
    for (split /\n/, read_file($path)) {
        my ($test, $name, @lines) = split / /;
        $reached{$name}{$_}{$test} = 1 for @lines;
    }
}

# The tests that may notice a change: those that run its line, or the last one before it that any test runs, in the same
# function. Where there is none (tables, what no test runs) all of them.
sub tests_for {
    my ($mutant) = @_;
    my ($part) = $mutant->{name} =~ m{^(src/\w+)/};
    my @all = @{$tests_of{$part}};
    my $of_file = $reached{$mutant->{name}} or return @all;
    my @lines = ('', split /\n/, $text_of{$mutant->{name}});
    my $line = $mutant->{line};
    $line-- while $line > 0 && !$of_file->{$line} && $lines[$line] !~ /^\}/;
    my $tests = $of_file->{$line} or return @all;
    return grep { $tests->{$_->[0]} } @all;
}

# The name of the test that notices it; '' when none does; undef when it is no program.
sub judge {
    my ($folder, $mutant) = @_;
    my @objects = compile($folder, $mutant) or return undef;
    my %linked;
    for my $test (tests_for($mutant)) {
        my $program = $test->[1];
        $linked{$program} //= link_program($folder, $program, @objects) or return undef;
        return $test->[0] unless passes($folder, $test);
    }
    return '';
}

# --- the whole

my (%reason, %met);
open my $list, '<', "$source/tests/mutants-equivalent.txt" or die;
while (<$list>) {
    next if /^#|^\s*$/;
    chomp;
    my ($file, $before, $after, $why) = split /\t+/;
    die "mutants-equivalent.txt: no reason: $_\n" unless $why;
    $reason{"$file\t$before\t$after"} = $why;
}

if ($ENV{MUTANTS_AGAIN}) {
    my @survived = sort { $a <=> $b } map { map { /^(\d+) survived/ ? $1 : () } split /\n/, read_file($_) } glob "$build/mutants/*/results";
    @taken = @taken[grep { $_ < @taken } @survived];
}

# First the program as it is: every test must pass.
my $plain = "$build/mutants/plain";
symlink "$build/src", "$plain-src" unless -e "$plain-src";
my %parts = map { $_->{name} =~ m{^(src/\w+)/} ? ($1 => 1) : () } @taken;
my %tried;
for my $part (sort keys %parts) {
    for my $test (@{$tests_of{$part}}) {
        next if $tried{$test->[0]}++;
        link_program($plain, $test->[1]) or die "$test->[1] cannot be linked\n" unless $tried{$test->[1] . ' linked'}++;
        my $begun = time;
        passes($plain, $test) or die "$test->[0] fails on the program as it is\n";
        $seconds{$test->[0]} = time - $begun;
    }
    $tests_of{$part} = [sort { $seconds{$a->[0]} <=> $seconds{$b->[0]} } @{$tests_of{$part}}];
}
printf "%d of %d mutants; the tests take %s\n", scalar @taken, scalar @all,
    join ', ', map { sprintf '%s %.1f s', s{.*/}{}r, $seconds{$_} } sort { $seconds{$a} <=> $seconds{$b} } keys %seconds;

my @children;
for my $job (0 .. $jobs - 1) {
    my $child = fork // die "fork: $!\n";
    if (!$child) {
        my $folder = "$build/mutants/$job";
        make_path($folder);
        open my $out, '>', "$folder/results" or die;
        $out->autoflush(1);
        for (my $i = $job; $i < @taken; $i += $jobs) {
            my $killer = judge($folder, $taken[$i]);
            my $said = !defined $killer ? 'none' : $killer ne '' ? "killed $killer"
                : is_same_code($folder, $taken[$i]) ? 'same' : 'survived';
            print $out "$i $said\n";
        }
        exit 0;
    }
    push @children, $child;
}
waitpid $_, 0 for @children;

my (%count, %killers, %of_file);
my @said;
for my $job (0 .. $jobs - 1) {
    for (split /\n/, read_file("$build/mutants/$job/results")) { $said[$1] = $2 if /^(\d+) (.*)/ }
}
my $failed = 0;
for my $i (0 .. $#taken) {
    my $mutant = $taken[$i];
    my $said = $said[$i] // 'none';
    my $key = join "\t", @$mutant{qw(name before after)};
    if ($said =~ /^killed (.*)/) { $killers{$1}++; $said = 'killed'; }
    if ($said eq 'survived') {
        if ($reason{$key}) { $said = 'equivalent'; }
        else { print "survived: $mutant->{name}:$mutant->{line}: $mutant->{before}  ->  $mutant->{after}\n"; $failed = 1; }
    }
    if ($said eq 'killed' && $reason{$key}) { print "mutants-equivalent.txt: noticed after all: $key\n"; $failed = 1; }
    $count{$said}++;
    $of_file{$mutant->{name}}{$said}++;
}
for my $name (sort keys %of_file) {
    my $of = $of_file{$name};
    printf "%4d noticed, %3d not, %3d that change nothing, %3d no programs  %s\n", $of->{killed} // 0, $of->{survived} // 0,
        ($of->{same} // 0) + ($of->{equivalent} // 0), $of->{none} // 0, $name;
}
print "noticed by: ", join(', ', map { "$_ $killers{$_}" } sort { $killers{$b} <=> $killers{$a} } keys %killers), "\n";
my $tried = ($count{killed} // 0) + ($count{survived} // 0);
printf "%d mutants: %d noticed, %d survived (%.1f%% of those that change something noticed), %d of the same code, %d equivalent for a stated reason, %d no programs\n",
    scalar @taken, $count{killed} // 0, $count{survived} // 0, $tried ? 100 * ($count{killed} // 0) / $tried : 100,
    $count{same} // 0, $count{equivalent} // 0, $count{none} // 0;
printf "%d passed, %d failed\n", ($count{killed} // 0) + ($count{same} // 0) + ($count{equivalent} // 0), $count{survived} // 0;
exit $failed;
