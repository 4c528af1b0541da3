# SPDX-License-Identifier: Apache-2.0
# The schemes, their vocabulary and the samples are data: installed, and found there by their ids.

schemesdir = $(pkgdatadir)/schemes
dist_schemes_DATA =
dist_schemes_DATA += %D%/saitama-2020.yoko
dist_schemes_DATA += %D%/yamaguchi-2024.yoko
dist_schemes_DATA += %D%/national-2024.yoko
dist_schemes_DATA += %D%/national-2025.yoko
dist_schemes_DATA += %D%/national-2026.yoko
dist_schemes_DATA += %D%/national-2026-area.yoko
dist_schemes_DATA += %D%/national-2026-careplan.yoko
dist_schemes_DATA += %D%/national-2026-group.yoko
dist_schemes_DATA += %D%/national-2026-management.yoko
dist_schemes_DATA += %D%/national-2026-admin.yoko

vocabularydir = $(schemesdir)/vocabulary
dist_vocabulary_DATA = %D%/vocabulary/common.yoko %D%/vocabulary/common.sample

# How applications of a scheme are made by chance, where the vocabulary's file is not for it.
distributionsdir = $(schemesdir)
dist_distributions_DATA = %D%/national-2026-area.sample %D%/national-2026-careplan.sample \
	%D%/national-2026-group.sample %D%/national-2026-management.sample

samplesdir = $(schemesdir)/samples
dist_samples_DATA = %D%/samples/saitama-2020.ndjson

# The file names are the ones that the record contract gives to the two tables.
samplestablesdir = $(samplesdir)/saitama-2020
dist_samplestables_DATA = %D%/samples/saitama-2020/申請.csv %D%/samples/saitama-2020/経費.csv

# Decided cases that must never change.
casesdir = $(schemesdir)/cases
dist_cases_DATA = %D%/cases/README.md %D%/cases/SHA256SUMS
dist_cases_DATA += %D%/cases/saitama-2020.ndjson
dist_cases_DATA += %D%/cases/yamaguchi-2024.ndjson
dist_cases_DATA += %D%/cases/national-2024.ndjson
dist_cases_DATA += %D%/cases/national-2025.ndjson
dist_cases_DATA += %D%/cases/national-2026.ndjson
dist_cases_DATA += %D%/cases/national-2026-area.ndjson
dist_cases_DATA += %D%/cases/national-2026-careplan.ndjson
dist_cases_DATA += %D%/cases/national-2026-group.ndjson
dist_cases_DATA += %D%/cases/national-2026-management.ndjson
dist_cases_DATA += %D%/cases/national-2026-admin.ndjson
