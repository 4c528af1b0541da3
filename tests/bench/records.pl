#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Writes N records of the scheme reference.yoko as CSV, the same for the same N: records.pl N >FILE
use strict;
use warnings;

my ($count) = @ARGV;
my $seed = 20240601;

# A number below $below.
sub drawn {
    my ($below) = @_;
    $seed = ($seed * 1103515245 + 12345) % 2147483648;
    return int($seed / 65536) % $below;
}

print "id,staff_fte,staff_prev_fte,life,careplan_link,paper_half,in_pref,selected,gang,security_action,"
    . "contract_before_decision,other_subsidy,cost_software,cost_tablet,cost_wifi,cost_support,cost_other,"
    . "consumption_tax_included,prior_grant\n";
for my $id (1 .. $count) {
    my $staff = drawn(400);
    my $before = drawn(7) ? '' : sprintf('%d.%d', $staff / 11, $staff % 10);
    print join(',', $id, sprintf('%d.%d', $staff / 10, $staff % 10), $before,
        (map { drawn(100) < $_ ? 1 : 0 } 35, 45, 25, 99, 85, 1, 93, 4, 6),
        drawn(20) ? 100000 + 1000 * drawn(2400) : 0, drawn(10) < 7 ? 35000 * (1 + drawn(30)) : 0,
        drawn(2) ? 50000 + 100 * drawn(8500) : 0, drawn(10) < 6 ? 30000 + 1000 * drawn(570) : 0,
        drawn(10) < 3 ? drawn(30000) : 0, drawn(10) < 3 ? drawn(30000) : 0, drawn(8) ? 0 : 100000 + 1000 * drawn(2500)),
        "\n";
}
