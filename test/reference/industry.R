# The figures of industry once more, in base R, from data/sectors/ alone, for the divisions of 2015 and manufacturing of 2022 against the EU27. It shares
# no code with the atlas and follows the formulas, not the program. Writes test/reference/expected/industry-*.csv; see README.md.
#
#   Rscript test/reference/industry.R

argument <- grep("^--file=", commandArgs(FALSE), value = TRUE)
here <- dirname(normalizePath(sub("^--file=", "", argument[1])))
source(file.path(here, "tables.R"))
folder <- file.path(here, "..", "..", "data", "sectors")
target <- file.path(here, "expected")

YEAR <- 2015L
FIRST_YEAR <- 2008L
RULES <- list(size = 0.2, specialisation = 1.5, productivity = 1)
# Cell by cell: six with a known cluster, Croatia's of an older version with figures of two years only, the one of the area
# with the fewest divisions, one with divisions where nobody works. Every other region is there by its sums and stars.
WHOLE <- c("AT11", "BG42", "EL62", "HR04", "HU22", "ITH4", "ITI3", "RO42", "SI03")

places <- read_text(file.path(folder, "regions.csv"))
divisions <- read_text(file.path(folder, "divisions.csv"))
persons_table <- read_text(file.path(folder, "persons-employed.csv"))
wages_table <- read_text(file.path(folder, "wages.csv"))
countries_table <- read_text(file.path(folder, "countries.csv"))
breaks_table <- read_text(file.path(folder, "breaks.csv"))
eu <- sort(intersect(unique(persons_table$region), places$code[places$eu27 == "true"]))
area <- intersect(eu, places$code[places$see_area == "true"])

# A matrix region x division of one year; NA where there is no figure.
matrix_of <- function(table, year) {
  made <- matrix(NA_real_, length(eu), nrow(divisions), dimnames = list(eu, divisions$code))
  rows <- table[table$year == as.character(year) & !is.na(table$value) & table$region %in% eu, ]
  made[cbind(rows$region, rows$division)] <- as.numeric(rows$value)
  made
}
years <- FIRST_YEAR:YEAR
persons <- setNames(lapply(years, matrix_of, table = persons_table), years)
wages <- setNames(lapply(years, matrix_of, table = wages_table), years)
now <- persons[[as.character(YEAR)]]
now <- now[rowSums(!is.na(now)) > 0, ]
stopifnot(nrow(now) == 235)
eu <- rownames(now)
area <- intersect(area, eu)
at <- function(list, year) list[[as.character(year)]][eu, ]

# Whether a series breaks in a year: its figure is not held against any before. Of the figures of 2015, the break of the table is
# the source's letter or one found; both stand in breaks.csv, those that the letter marks without a figure before it do not matter.
broken <- setNames(lapply(years, function(year) {
  made <- now
  made[] <- FALSE
  rows <- breaks_table[breaks_table$year == as.character(year) & breaks_table$region %in% rownames(now), ]
  made[cbind(rows$region, rows$division)] <- TRUE
  made == 1
}), years)
broken_between <- function(from, to) {
  found <- now
  found[] <- FALSE
  for (year in years[years > from & years <= to]) found <- found | broken[[as.character(year)]]
  found == 1
}

# Location quotients against the sum of the countries: what is missing stays so, a region's total is of what is there. A sector of
# which regions publish less than half has none.
WITHHELD <- 0.5
countries_of <- function(year, codes) {
  rows <- countries_table[countries_table$year == as.character(year) & !is.na(countries_table$value), ]
  sapply(codes, function(code) sum(as.numeric(rows$value[rows$division == code])))
}
reference <- countries_of(YEAR, divisions$code)
# Of a country without a total of its own, whose regions' sum stands in, it is not known how much is published.
coverage_of <- function(year, codes, cells) {
  rows <- countries_table[countries_table$year == as.character(year) & !is.na(countries_table$value) & countries_table$basis %in% c("country-row", "national-table"), ]
  sapply(codes, function(code) {
    own <- rows[rows$division == code, ]
    total <- sum(as.numeric(own$value))
    if (total == 0) 1 else sum(cells[substr(rownames(cells), 1, 2) %in% own$country, code], na.rm = TRUE) / total
  })
}
coverage <- coverage_of(YEAR, divisions$code, now)
raw_quotient <- sweep(now / rowSums(now, na.rm = TRUE), 2, reference / sum(reference), "/")
quotient <- raw_quotient
quotient[, coverage < WITHHELD] <- NA
stopifnot(all(is.finite(quotient[!is.na(quotient)])))

# Growth: from the first of three, two, one year before that is there, without a break since; of the reference over regions with both years and no break.
growth <- reference_growth <- now * NA
broken_since <- lapply(1:3, function(span) broken_between(YEAR - span, YEAR))
for (code in eu) for (sector in divisions$code) {
  if (is.na(now[code, sector])) next
  for (span in 3:1) {
    start <- at(persons, YEAR - span)[, sector]
    cut <- broken_since[[span]][, sector]
    if (is.na(start[code]) || cut[code]) next
    if (start[code] > 0 && now[code, sector] > 0) {
      both <- !is.na(start) & !is.na(now[, sector]) & !cut
      growth[code, sector] <- (now[code, sector] / start[code])^(1 / span) - 1
      reference_growth[code, sector] <- (sum(now[both, sector]) / sum(start[both]))^(1 / span) - 1
    }
    break
  }
}

# Wages a person, thousand EUR, of 2015 or the nearest of the two years before; of the reference in that same year.
wage <- reference_wage <- now * NA
for (year in (YEAR - 2):YEAR) {
  paid <- at(wages, year)
  counted <- at(persons, year)
  both <- !is.na(paid) & !is.na(counted)
  of_reference <- 1000 * colSums(ifelse(both, paid, 0)) / colSums(ifelse(both, counted, 0))
  known <- which(both & counted > 0, arr.ind = TRUE)
  wage[known] <- 1000 * paid[known] / counted[known]
  reference_wage[known] <- of_reference[known[, 2]]
}

# Stars: earned (e), missed (m), not to be told (u).
limit <- apply(now, 2, function(column) {
  there <- sort(column[!is.na(column)], decreasing = TRUE)
  there[ceiling(length(there) / (1 / RULES$size))]
})
star <- function(known, earned) ifelse(!known, "u", ifelse(!is.na(earned) & earned, "e", "m"))
there <- !is.na(now)
empty <- there & now == 0
stars <- matrix(paste0(
  star(there, now > 0 & sweep(now, 2, limit, ">=")),
  star(empty | (there & !is.na(quotient)), now > 0 & quotient >= RULES$specialisation),
  star(empty | (there & is.finite(wage / reference_wage)), now > 0 & wage / reference_wage >= RULES$productivity)
), nrow(now), dimnames = dimnames(now))

# Shift-share from the first of the five years before in which sectors with figures at both ends and no break between hold half of a
# region's persons, over the regions of the reference that have both years without a break, sector by sector.
shift <- list(national = now * NA, mix = now * NA, regional = now * NA)
shift_from <- setNames(rep(YEAR, length(eu)), eu)
for (year in rev(years[years >= YEAR - 5L & years < YEAR])) {
  held <- !is.na(at(persons, year)) & there & !broken_between(year, YEAR)
  enough <- rowSums(held) > 0 & rowSums(ifelse(held, now, 0)) >= 0.5 * rowSums(now, na.rm = TRUE)
  shift_from[enough] <- year
}
for (code in eu[shift_from < YEAR]) {
  before <- at(persons, shift_from[code])
  both <- !is.na(before) & there & !broken_between(shift_from[code], YEAR)
  start <- colSums(ifelse(both, before, 0))
  end <- colSums(ifelse(both, now, 0))
  own <- which(both[code, ] & start > 0)
  if (length(own) == 0) next
  overall <- sum(end[own]) / sum(start[own]) - 1
  rate <- end[own] / start[own] - 1
  shift$national[code, own] <- before[code, own] * overall
  shift$mix[code, own] <- before[code, own] * (rate - overall)
  shift$regional[code, own] <- now[code, own] - before[code, own] * (1 + rate)
}

# Relatedness beyond chance, each pair over the regions in which both quotients are told; sectors told in under three of five regions
# are related to none. Density without the sector itself.
LEAST_KNOWN <- 0.6
told <- !is.na(quotient)
present <- told & quotient >= 1
together <- crossprod(present * 1)
own_together <- together
diag(together) <- 0
regions_of <- crossprod(told * 1)
one_of <- crossprod(present * 1, told * 1)
chance <- one_of * t(one_of) / regions_of
related <- pmax(own_together - chance, 0) / pmax(one_of, t(one_of))
related[one_of == 0 | t(one_of) == 0] <- NA
linked <- colSums(told) >= LEAST_KNOWN * sum(rowSums(told) > 0)
related[!linked, ] <- NA
related[, !linked] <- NA
diag(related) <- NA
weight <- ifelse(is.na(related), 0, related)
density <- 100 * (present * 1) %*% weight / (told * 1) %*% weight
density[, !linked] <- NA
association <- together * sum(together) / outer(rowSums(together), rowSums(together))

# Complexity by the eigenvectors of regions, unsymmetric as it is defined; its sign rises with wages a person.
spread <- present / rowSums(present)
kept <- colSums(present) > 0
share <- t(present[, kept]) / colSums(present[, kept])
found <- eigen(spread[, kept] %*% share)
second <- Re(found$vectors[, order(Re(found$values), decreasing = TRUE)[2]])
pay <- rep(NA_real_, length(eu))
for (year in (YEAR - 2):YEAR) {
  known <- !is.na(at(wages, year)) & !is.na(at(persons, year))
  own <- rowSums(ifelse(known, at(wages, year), 0)) / rowSums(ifelse(known, at(persons, year), 0))
  pay[is.finite(own)] <- own[is.finite(own)]
}
population_z <- function(x) (x - mean(x)) / sqrt(mean((x - mean(x))^2))
complexity <- population_z(second * sign(cor(second, pay)))
sector_complexity <- setNames(rep(NA_real_, nrow(divisions)), divisions$code)
sector_complexity[kept] <- population_z(as.vector(share %*% complexity))

# How a region is made up, beside its reference over the same sectors.
families <- divisions$family
entropy_of <- function(x) {
  s <- x[x > 0] / sum(x)
  -sum(s * log(s))
}
structure_of <- function(code) {
  own <- now[code, there[code, ]]
  other <- reference[there[code, ]]
  s <- own / sum(own)
  r <- other / sum(other)
  grouped <- tapply(own, families[there[code, ]], sum)
  c(herfindahl = sum(s^2), krugman = sum(abs(s - r)), hachman = 1 / sum(s * s / r), entropy = entropy_of(own), unrelated = entropy_of(grouped), reference_entropy = entropy_of(other))
}

text_of <- function(x) ifelse(is.na(x), "", sprintf("%.11g", x))
write_table <- function(frame, name) {
  path <- file.path(target, paste0("industry-", name, ".csv"))
  write.table(frame, path, sep = ",", quote = FALSE, row.names = FALSE, eol = "\n")
  cat(name, nrow(frame), "rows,", tools::md5sum(path), "\n")
}

by_cell <- c(list(quotient = quotient, growth = growth, reference_growth = reference_growth, wage = wage, reference_wage = reference_wage, density = density), shift)
cells <- expand.grid(sector = divisions$code, region = WHOLE, stringsAsFactors = FALSE)
write_table(data.frame(
  region = cells$region, sector = cells$sector, lapply(by_cell, function(m) text_of(m[cbind(cells$region, cells$sector)]))
), "cells")

made_up <- t(sapply(eu, structure_of))
sums <- sapply(by_cell, rowSums, na.rm = TRUE)
write_table(data.frame(
  region = eu, complexity = text_of(complexity), squares = text_of(rowSums(quotient^2, na.rm = TRUE)), apply(made_up, 2, text_of), apply(sums, 2, text_of),
  from = shift_from, stars = ifelse(eu %in% area, apply(stars, 1, paste, collapse = ""), "")
), "regions")

write_table(data.frame(
  sector = divisions$code, complexity = text_of(sector_complexity), ubiquity = text_of(ifelse(colSums(told) > 0, colSums(present), NA)), mean_density = text_of(colMeans(density)), coverage = text_of(coverage), reference = text_of(reference)
), "sectors")

pairs <- which(upper.tri(together), arr.ind = TRUE)
pairs <- pairs[order(pairs[, 1], pairs[, 2]), ]
write_table(data.frame(
  one = divisions$code[pairs[, 1]], other = divisions$code[pairs[, 2]], together = together[pairs], association = text_of(association[pairs]), related = text_of(related[pairs])
), "pairs")

# Manufacturing of 2022 within manufacturing: totals are the published ones, of regions and of countries.
made_table <- read_text(file.path(folder, "manufacturing.csv"))
made_codes <- divisions$code[divisions$section == "C"]
made_rows <- made_table[!is.na(made_table$value), ]
made_regions <- sort(unique(made_rows$region))
made <- matrix(NA_real_, length(made_regions), length(made_codes) + 1, dimnames = list(made_regions, c(made_codes, "C")))
made[cbind(made_rows$region, made_rows$division)] <- as.numeric(made_rows$value)
made_reference <- countries_of(2022, c(made_codes, "C"))
cells_2022 <- made[, made_codes]
all_2022 <- ifelse(is.na(made[, "C"]), rowSums(cells_2022, na.rm = TRUE), pmax(made[, "C"], rowSums(cells_2022, na.rm = TRUE)))
all_reference <- max(made_reference["C"], sum(made_reference[made_codes]))
made_coverage <- coverage_of(2022, made_codes, cells_2022)
made_quotient <- sweep(cells_2022 / all_2022, 2, made_reference[made_codes] / all_reference, "/")
made_quotient[, made_coverage < WITHHELD] <- NA
made_limit <- apply(cells_2022, 2, function(column) {
  there <- sort(column[!is.na(column)], decreasing = TRUE)
  there[ceiling(length(there) / (1 / RULES$size))]
})
strong <- !is.na(cells_2022) & cells_2022 > 0 & !is.na(made_quotient) & made_quotient >= RULES$specialisation & sweep(cells_2022, 2, made_limit, ">=")
strong_persons <- rowSums(ifelse(strong, cells_2022, 0))
write_table(data.frame(
  region = made_regions, strong_persons = strong_persons, squares = text_of(rowSums(made_quotient^2, na.rm = TRUE)), apply(made_quotient, 2, text_of)
), "manufacturing")

writeLines(sprintf('{ "command": "Rscript test/reference/industry.R", "program": "%s" }', R.version.string), file.path(target, "industry-made-with.json"))
