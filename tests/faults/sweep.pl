#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Runs each command again and again, and lets another of its calls on files go wrong each time (faults.c), till there are
# none left. Whatever goes wrong: either the command does all it was asked, or its exit status says no and its message
# names the file; what it writes is there whole or as it was before; no other file is left; nothing stays open; a
# ledger holds what was reported as kept. A call that is interrupted or falls short is never a failure where reading and
# writing simply go on.
#
# sweep.pl [NAME…]: only the commands of these names. FAULTS=all: every kind of fault at every call; else where a command
# makes hundreds of calls only some of them go wrong. FAULTS=memory: every request for memory (memory.c).
use strict;
use warnings;
use Cwd qw(getcwd);
use Encode ();
use File::Temp qw(tempdir);
use JSON::PP ();

my $source = $ENV{YOKO_TEST_SOURCE} or die "YOKO_TEST_SOURCE is not set\n";
my $build = $ENV{YOKO_TEST_BUILD} or die "YOKO_TEST_BUILD is not set\n";
my $program = "$build/yoko";
$program = "$build/.libs/yoko" if -e "$build/.libs/yoko";
my $wanted = $ENV{FAULTS} || '';
my $thorough = $wanted =~ /^(?:all|memory)$/;
my $sampled_above = 20000; # requests: where a command makes more, each of the first 2,000 goes wrong and 3,000 of the rest
$| = 1;
my ($passed, $failed) = (0, 0);
my $work = tempdir(CLEANUP => 1);
my ($kept, $place, $temporary) = ("$work/kept", "$work/place", "$work/temporary");
mkdir $_ for $kept, $place, $temporary;

sub slurp {
    my ($path) = @_;
    open my $in, '<:raw', $path or return undef;
    local $/;
    my $bytes = <$in>;
    return defined $bytes ? $bytes : '';
}

sub spill {
    my ($path, $bytes, $rights) = @_;
    open my $out, '>:raw', $path or die "$path: $!\n";
    print $out $bytes;
    close $out or die "$path: $!\n";
    chmod $rights, $path if $rights;
}

# Every file of a folder with its bytes.
sub files_of {
    my ($folder) = @_;
    opendir my $entries, $folder or die "$folder: $!\n";
    return map { $_ => slurp("$folder/$_") } grep { -f "$folder/$_" } readdir $entries;
}

# Runs the program in $place; %fault is what faults.c is told, none at all: without it. What came of it. A word
# `<FILE` is its standard input.
sub run {
    my ($words, %fault) = @_;
    my ($input) = map { /^<(.+)/ } @$words;
    my $child = fork;
    die "fork: $!\n" unless defined $child;
    if (!$child) {
        chdir $place or exit 126;
        open STDIN, '<', $input || '/dev/null';
        open STDOUT, '>', "$work/stdout";
        open STDERR, '>', "$work/stderr";
        $ENV{TMPDIR} = $temporary;
        if (%fault) {
            $ENV{$_} = $fault{$_} for keys %fault;
            $ENV{FAULT_REPORT} = "$work/report";
            $ENV{LD_PRELOAD} = "$build/tests/faults/" . ($fault{FAULT_KIND} eq 'MEMORY' ? 'memory.so' : 'faults.so');
            # The address sanitizer wants to be the first library of all.
            $ENV{ASAN_OPTIONS} = join ':', grep { defined } $ENV{ASAN_OPTIONS}, 'verify_asan_link_order=0';
        }
        alarm 60;
        exec $program, grep { !/^</ } @$words or exit 126;
    }
    waitpid $child, 0;
    my $status = $?;
    my %result = (status => $status & 127 ? 'signal ' . ($status & 127) : $status >> 8,
        stdout => slurp("$work/stdout"), stderr => slurp("$work/stderr"), files => { files_of($place) },
        temporary => { files_of($temporary) });
    if (%fault) {
        my $report = slurp("$work/report");
        unlink "$work/report";
        $result{report} = defined $report;
        $report = '' unless defined $report;
        ($result{count}) = $report =~ /^count (\d+)/m;
        ($result{hit}, $result{path}) = $report =~ /^hit (\S+) ?(.*)$/m;
        $result{open} = [$report =~ /^open (.*)$/mg];
    }
    return \%result;
}

sub lay_out {
    my ($inputs) = @_;
    for my $folder ($place, $temporary) {
        opendir my $entries, $folder or die "$folder: $!\n";
        unlink map { "$folder/$_" } grep { -f "$folder/$_" } readdir $entries;
    }
    spill("$place/$_", slurp("$kept/$_"), 0640) for @$inputs;
}

# ---- what is swept: a name, the files that are there, what the command writes, its words

my @ledger_inputs = ('ledger.db');
my @sweeps = (
    ['run, NDJSON', ['small.yoko', 'records.ndjson'], ['out.ndjson'],
        qw(run small.yoko records.ndjson -o out.ndjson --threads 1)],
    ['run, long texts', ['small.yoko', 'long.ndjson'], ['out.ndjson'],
        qw(run small.yoko long.ndjson -o out.ndjson --threads 1)],
    ['run, CSV with lists', ['small.yoko', 'records.csv', 'records.経費.csv', 'out.csv', 'lines.csv'], ['out.csv', 'lines.csv'],
        qw(run small.yoko records.csv -o out.csv --lines lines.csv --threads 1)],
    ['run, workbook', ['small.yoko', 'records.ndjson'], ['out.xlsx'],
        qw(run small.yoko records.ndjson -o out.xlsx --threads 1)],
    ['run, standard output', ['small.yoko', 'records.ndjson'], [], qw(run small.yoko records.ndjson --threads 1)],
    ['run, threads', ['small.yoko', 'many.ndjson'], ['out.csv'],
        qw(run small.yoko many.ndjson -o out.csv --threads 3)],
    ['run, many mistakes', ['small.yoko', 'mistaken.ndjson'], ['out.csv'],
        qw(run small.yoko mistaken.ndjson -o out.csv --threads 2)],
    ['run, compiled', ['small.ykc', 'records.ndjson'], ['out.json'],
        qw(run small.ykc records.ndjson -o out.json --threads 1)],
    ['explain', ['small.yoko', 'records.ndjson'], ['out.html'], qw(explain small.yoko records.ndjson R3 -o out.html)],
    ['test', ['small.yoko', 'cases.ndjson'], [], qw(test small.yoko cases.ndjson)],
    ['test, mutations', ['small.yoko', 'cases.ndjson'], [], qw(test small.yoko cases.ndjson --mutate)],
    ['test, suggestions', ['small.yoko'], ['out.csv', 'out.経費.csv'], qw(test small.yoko --suggest -o out.csv)],
    ['test, coverage', ['small.yoko', 'cases.ndjson'], ['out.html'], qw(test small.yoko cases.ndjson -o out.html)],
    ['lsp', ['small.yoko', 'session'], [], qw(lsp <session)],
    ['explore', ['small.yoko', 'steps'], [], qw(explore small.yoko <steps)],
    ['explore, CSV', ['small.yoko', 'records.csv', 'records.経費.csv', 'steps'], [], qw(explore small.yoko records.csv <steps)],
    ['check', ['child.yoko', 'small.yoko'], [], qw(check child.yoko)],
    ['cite', ['small.yoko'], [], qw(cite small.yoko)],
    ['cite, JSON', ['small.yoko'], [], qw(cite small.yoko --json)],
    ['dis', ['small.yoko'], [], qw(dis small.yoko)],
    ['compile', ['small.yoko', 'out.ykc'], ['out.ykc'], qw(compile small.yoko -o out.ykc)],
    ['compare, page', ['small.yoko', 'other.yoko', 'records.ndjson'], ['out.html'],
        qw(compare small.yoko other.yoko --records records.ndjson -o out.html --threads 1)],
    ['compare, workbook', ['small.yoko', 'other.yoko', 'records.ndjson'], ['out.xlsx'],
        qw(compare small.yoko other.yoko --records records.ndjson -o out.xlsx --threads 1)],
    ['sample', ['small.yoko', 'small.sample'], ['out.csv', 'out.経費.csv'],
        qw(sample small.yoko -n 40 --distribution small.sample -o out.csv)],
    ['doc', ['small.yoko', 'out.html'], ['out.html'], qw(doc small.yoko -o out.html)],
    ['fmt', ['untidy.yoko', 'small.yoko'], ['untidy.yoko'], qw(fmt untidy.yoko small.yoko)],
    ['new', ['small.yoko'], ['small-2025.yoko'], qw(new small-2025 --from small.yoko)],
    ['record, new ledger', ['small.yoko', 'records.ndjson'], [], qw(record small.yoko records.ndjson --ledger new.db --by 係)],
    ['record, going on', ['small.yoko', 'records.ndjson', 'ledger.db'], [],
        qw(record small.yoko records.ndjson --ledger ledger.db --resume --by 係)],
    ['record, salt', ['small.yoko', 'records.ndjson'], [],
        qw(record small.yoko records.ndjson --ledger new.db --salt-file salt --by 係)],
    ['verify', ['ledger.db'], [], qw(verify ledger.db)],
    ['replay', ['ledger.db'], ['out.txt'], qw(replay ledger.db -o out.txt --threads 1)],
    ['replay with another scheme', ['ledger.db', 'other.yoko'], ['out.ndjson'],
        qw(replay ledger.db --with other.yoko --json -o out.ndjson --threads 2)],
    ['accept', ['ledger.db', 'other.yoko'], ['out.txt'],
        qw(accept ledger.db --with other.yoko --reason 改正 --by 課長 -o out.txt --threads 1)],
);

# A foreign library, where there are any.
my $library = "$build/tests/foreign/calendar.so";
push @sweeps, ['run, foreign functions', ['calendar.yoko', 'purchases.ndjson'], ['out.json'],
    qw(run calendar.yoko purchases.ndjson -o out.json --threads 1 --allow-library), "calendar=$library"] if -e $library;

# Where the register of numbers writes to a file; other files of this run had their turn above.
my @register = ['run, scattered numbers', ['small.yoko', 'scattered.csv'], ['out.csv'],
    qw(run small.yoko scattered.csv -o out.csv --threads 1)];

sub prepare {
    my $scheme = slurp("$source/tests/golden/small/small.yoko");
    (my $other = $scheme) =~ s/100万円\)/60万円)/;
    (my $untidy = $scheme) =~ s/ = /   =  /g;
    spill("$kept/small.yoko", $scheme);
    spill("$kept/other.yoko", $other);
    spill("$kept/untidy.yoko", $untidy);
    spill("$kept/child.yoko", "制度 child 「続き」\n    基礎 small\n    改める 要件 《第1条》: 県内 でない\n");
    spill("$kept/calendar.yoko", slurp("$source/tests/foreign/calendar.yoko"));
    spill("$kept/purchases.ndjson", join '', map { sprintf qq({"申請番号":"%d","受付日":"2024-04-%02d","発注日":"2024-05-07","購入額":%d}\n), $_, $_, 1000 * $_ } 1 .. 20);
    spill("$kept/small.sample", slurp("$source/tests/faults/small.sample"));
    spill("$kept/$_", "what was there before\n") for qw(out.csv lines.csv out.ykc out.html);
    my $record = '{"申請番号": "R%d", "県内": %s, "経費": [{"金額": %d, "契約日": "2024-06-01"}]}' . "\n";
    my $records = sub { join '', map { sprintf $record, $_, $_ % 3 ? 'true' : 'false', 1000 * $_ } @_ };
    spill("$kept/records.ndjson", $records->(1 .. 40));
    (my $long = $records->(1 .. 40)) =~ s/"R/"令和六年度の申請の第/g;
    spill("$kept/long.ndjson", $long);
    # Some blocks, of few records with long numbers: else there were a hundred thousand requests for memory.
    (my $many = $records->(1 .. 500)) =~ s/"R(\d+)"/'"R' . $1 . '-' x 1000 . '"'/ge;
    spill("$kept/many.ndjson", $many);
    # So many numbers without order that the register of those seen already writes to a file.
    spill("$kept/scattered.csv", join '', "申請番号,県内\n", map { sprintf "R%d,はい\n", $_ * 3571 % 70001 } 1 .. 70000);
    (my $mistaken = $many) =~ s/"金額": /"金額": -/g;
    spill("$kept/mistaken.ndjson", $mistaken);
    spill("$kept/records.csv", join '', "申請番号,県内\n", map { "R$_,はい\n" } 1 .. 40);
    spill("$kept/records.経費.csv", join '', "申請番号,番号,金額,契約日\n", map { "R$_,1,${_}00000,2024-06-01\n" } 1 .. 40);
    spill("$kept/cases.ndjson", qq({"record": {"申請番号": "1", "県内": false, "経費": []}, "expected": {"判定": "不交付"}}\n));
    spill("$kept/steps", "県内 = いいえ\n加える 経費\n経費[2].金額 = 5,000円\n除く 経費[1]\n入力\n例\n記録\n戻す\n最初から\n説明\n");
    spill("$kept/session", session());
    spill("$kept/out.経費.csv", "what was there before\n");
    for (['small.ykc', ['small.yoko'], qw(compile small.yoko -o small.ykc)],
        ['ledger.db', ['small.yoko', 'records.ndjson'], qw(record small.yoko records.ndjson --ledger ledger.db --by 係)]) {
        my ($name, $inputs, @words) = @$_;
        lay_out($inputs);
        my $result = run(\@words);
        die "$name: $result->{stderr}" if $result->{status};
        spill("$kept/$name", slurp("$place/$name"));
    }
}

# What an editor sends in a short session.
sub session {
    my $json = JSON::PP->new->utf8->canonical;
    my $document = {uri => "file://$place/small.yoko"};
    my $text = Encode::decode('UTF-8', slurp("$kept/small.yoko"));
    (my $mistaken = $text) =~ s/円\n/石\n/;
    my $lines = ($text =~ tr/\n//);
    my $number = 0;
    my $asked = sub { my ($method, %more) = @_; return {id => ++$number, method => "textDocument/$method", params => {textDocument => $document, %more}} };
    my $everywhere = {start => {line => 0, character => 0}, end => {line => $lines, character => 0}};
    return join '', map { my $body = $json->encode({jsonrpc => '2.0', %$_}); 'Content-Length: ' . length($body) . "\r\n\r\n$body" }
        {id => 0, method => 'initialize', params => {capabilities => {}}},
        {method => 'textDocument/didOpen', params => {textDocument => {%$document, text => $text}}},
        (map { $asked->($_) } qw(documentSymbol foldingRange formatting)),
        (map { my $line = $_; map { $asked->($_, position => {line => $line, character => 4}) } qw(hover completion definition references) } 1, int($lines / 2)),
        {method => 'textDocument/didChange', params => {textDocument => $document, contentChanges => [{text => $mistaken}]}},
        $asked->('codeAction', range => $everywhere, context => {diagnostics => []}),
        {id => ++$number, method => 'shutdown'}, {method => 'exit'};
}

# ---- what must hold

# A server answers each request, with a result or with an error, or ends and says why; no answer is cut off.
sub answers_fault {
    my ($good, $result, $fine) = @_;
    my $rest = $result->{stdout};
    while ($rest =~ s/^Content-Length: (\d+)\r\n\r\n//) {
        return 'an answer is cut off' if $1 > length $rest && $fine;
        substr $rest, 0, $1, '';
    }
    return 'what is printed is no message' if length $rest && $fine;
    my ($wanted, $given) = map { scalar(() = /"id":/g) } $good->{stdout}, $result->{stdout};
    return 'a request has no answer, or two' if $fine && $wanted != $given;
    return ();
}

# Names by which a message may call the file that the fault was on.
sub names_for {
    my ($path, $inputs, $outputs, $words, $lasts) = @_;
    (my $name = $path) =~ s{^.*/}{};
    my @names = ($name);
    push @names, $1 if $name =~ /^(.+)\.\w{6}$/;
    push @names, $1 if $name =~ /^(.+\.db)-\w+$/;
    my ($ledger) = grep { /\.db$/ } @$words;
    # What has no name, or none that anybody gave it, is of use to one of these.
    my $is_ours = grep { $path eq $_ } @$inputs, @$outputs;
    push @names, $temporary if $path =~ /^\Q$temporary\E/;
    # Where later calls fail as well, the message is about one of those.
    push @names, $temporary if $lasts;
    push @names, @$outputs, $ledger || (), @$inputs if $lasts || !$is_ours && $path !~ /^\Q$temporary\E/;
    return @names;
}

sub same { my ($a, $b) = @_; return defined $a ? defined $b && $a eq $b : !defined $b }

# Ledgers and salts differ each time: what is in them is asked of the program.
sub ledger_fault {
    my ($ledger, $result, $told, $is_new) = @_;
    return () if !defined $result->{files}{$ledger};
    my $verified = run(['verify', $ledger]);
    my ($decisions) = $verified->{stdout} =~ /(\d[\d,]*) decisions/;
    return "the ledger cannot be verified: $verified->{stdout}$verified->{stderr}"
        if $verified->{status} != 0 && !($verified->{stderr} =~ /Y0902/ && $is_new && $result->{status} ne '0');
    return "it holds other decisions than were reported: $verified->{stdout}"
        if $result->{status} eq '0' && $verified->{stdout} !~ /^\Q$told\E/;
    return ();
}

sub faults_of {
    my ($sweep, $good, $told, $result, $kind, $lasts) = @_;
    my ($name, $inputs, $outputs, @words) = @$sweep;
    my ($ledger) = grep { /\.db$/ } @words;
    my $fine = $result->{status} eq $good->{status};
    my @faults;
    push @faults, 'it ended without a report' unless $result->{report};
    push @faults, "exit status $result->{status}" unless $result->{status} =~ /^[0-5]$/;
    # The library of workbooks leaves those of its own open when it fails.
    my @open = grep { !m{^\Q$temporary\E/tmp\.} || $fine } @{ $result->{open} || [] };
    push @faults, 'left open: ' . join ', ', @open if @open;
    my $serves = $words[0] eq 'lsp';
    push @faults, answers_fault($good, $result, $fine) if $serves;
    push @faults, 'the message is another one' if $fine && !$serves && $result->{stderr} ne $good->{stderr} && !$ledger;
    push @faults, 'what is printed is another thing' if $fine && $result->{stdout} ne $good->{stdout} && !$ledger && !$serves;
    # Streams of the C library, which temporary files are, say that they were interrupted.
    my $through = $kind eq 'SHORT' ||
        ($kind eq 'EINTR' && $result->{hit} =~ /^(read|write)$/ && $result->{path} !~ /^\Q$temporary\E/);
    push @faults, 'it did not go on' if $through && !$fine;
    if (!$fine && $kind eq 'MEMORY') {
        push @faults, 'the message is not that memory ran out' unless $result->{stderr} =~ /memory|メモリ/;
    } elsif (!$fine) {
        my @names = names_for($result->{path}, $inputs, $outputs, \@words, $lasts);
        push @faults, 'the message names no file: ' . join ' or ', @names
            unless grep { index($result->{stderr}, $_) >= 0 } @names;
    }
    my %wanted = map { $_ => 1 } @$outputs;
    my %said = map { $_ => 1 } keys %{ $good->{files} };
    for my $file (sort keys %{ { %{ $result->{files} }, %{ $good->{files} } } }) {
        next if $ledger && $file =~ /^\Q$ledger\E/ || $file eq 'salt';
        my ($now, $whole, $before) = ($result->{files}{$file}, $good->{files}{$file}, scalar slurp("$kept/$file"));
        my $replaced = grep { $_ eq $file } @$inputs;
        $before = undef unless $replaced;
        push @faults, "the rights of $file are others" if $replaced && ((stat "$place/$file")[2] & 07777) != 0640;
        if (!exists $said{$file}) { push @faults, "$file is left" }
        elsif ($fine) { push @faults, "$file is not what it should be" unless same($now, $whole) }
        else { push @faults, "$file is cut off" unless same($now, $whole) || same($now, $before) }
    }
    # The name of a temporary file cannot be taken away when that is what fails.
    my @left = sort keys %{ $result->{temporary} };
    push @faults, 'left among temporary files: ' . join ', ', @left if @left && $result->{hit} ne 'unlink';
    push @faults, 'the salt is cut off'
        if defined $result->{files}{salt} && $result->{files}{salt} !~ /^[0-9a-f]{32}\n\z/;
    push @faults, ledger_fault($ledger, $result, $told, !grep { $_ eq $ledger } @$inputs) if $ledger;
    return @faults;
}

# The same workbook is made of other bytes each time: times stand in it.
sub settle { my ($result) = @_; defined and s/\x50\x4b\x03\x04.*/workbook/s for values %{ $result->{files} } }

sub sweep {
    my ($sweep, $kind, %more) = @_;
    my ($name, $inputs, $outputs, @words) = @$sweep;
    my ($ledger) = grep { /\.db$/ } @words;
    lay_out($inputs);
    my $good = run(\@words, FAULT_AT => 0, FAULT_KIND => $kind, %more);
    settle($good);
    my $told;
    if ($ledger) {
        my $verified = run(['verify', $ledger]);
        ($told) = $verified->{stdout} =~ /^(.*?decisions)/s;
    }
    die "$name: exit status $good->{status}\n$good->{stderr}" if !$good->{report} || $good->{status} !~ /^[0-2]$/;
    my $step = $thorough ? 1 : $kind eq 'MEMORY' ? 1 + int($good->{count} / 25) : ($good->{count} < 60 ? 1 : $good->{count} < 120 ? 3 : 13) * ($kind eq 'EIO' ? 1 : 3);
    my $through;
    for (my $at = 1; $at <= 2 * $good->{count} + 1000; $at += $step) {
        $step = 1 + int($good->{count} / 3000) if $at == 2000 && $good->{count} > $sampled_above;
        lay_out($inputs);
        my $result = run(\@words, FAULT_AT => $at, FAULT_KIND => $kind, %more);
        settle($result);
        $through = $result->{report} && !defined $result->{hit};
        last if $through;
        $result->{hit} = '?' unless defined $result->{hit};
        $result->{path} = '' unless defined $result->{path};
        my @faults = faults_of($sweep, $good, $told, $result, $kind, $more{FAULT_LASTS});
        if (!@faults) { $passed++; next }
        $failed++;
        print "$name, call $at ($result->{hit} $result->{path}), $kind: exit status $result->{status}\n",
            map { "  $_\n" } @faults, map { "    | $_" } $result->{stderr} =~ /^.*\n/mg;
    }
    die "$name: nothing goes through\n" unless $through;
}

# A sanitizer has an allocator of its own.
sub can_fail_memory { return index(slurp($program), '__asan_init') < 0 && index(slurp($program), '__tsan_init') < 0 }

prepare();
my @kinds = (['EIO'], ['EINTR', FAULT_CALLS => 'read,write'], ['SHORT']);
push @kinds, ['ENOSPC', FAULT_LASTS => 1, FAULT_CALLS => 'open,write,truncate,fsync,mmap'], ['EINTR'], ['ENOSPC'],
    ['EIO', FAULT_LASTS => 1, FAULT_CALLS => 'open,read,write,truncate,fsync,mmap,rename']
    if $thorough;
@kinds = () if $wanted eq 'memory';
push @kinds, ['MEMORY'] if can_fail_memory();
push @kinds, ['MEMORY', FAULT_LASTS => 1] if $thorough && can_fail_memory();
for my $sweep (@sweeps) {
    next if @ARGV && !grep { $sweep->[0] eq $_ } @ARGV;
    # The library of workbooks goes on without what it could not have, or ends the process (SECURITY.md).
    sweep($sweep, @$_) for grep { $_->[0] ne 'MEMORY' || $sweep->[0] !~ /workbook/ } @kinds;
}
for my $sweep ($thorough ? @register : ()) {
    next if @ARGV && !grep { $sweep->[0] eq $_ } @ARGV;
    sweep($sweep, @$_, FAULT_FILES => $temporary) for @kinds;
}
print "$passed passed, $failed failed\n";
exit($failed != 0);
