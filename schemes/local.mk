# SPDX-License-Identifier: Apache-2.0
# The schemes and their vocabulary are data: installed, and found there by their ids.

schemesdir = $(pkgdatadir)/schemes
dist_schemes_DATA =
dist_schemes_DATA += %D%/saitama-2020.yoko
dist_schemes_DATA += %D%/yamaguchi-2024.yoko
dist_schemes_DATA += %D%/national-2024.yoko

vocabularydir = $(schemesdir)/vocabulary
dist_vocabulary_DATA = %D%/vocabulary/common.yoko

