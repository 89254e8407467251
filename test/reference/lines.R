# Lines of scores once more, in base R, from the tables in data/ alone: linked backwards from the score of the headline by
# what the indicators measured before and after moved it, on both sides. By the atlas default; see README.md.
#
#   Rscript test/reference/lines.R

argument <- grep("^--file=", commandArgs(FALSE), value = TRUE)
here <- dirname(normalizePath(sub("^--file=", "", argument[1])))
source(file.path(here, "tables.R"))
source(file.path(here, "scores.R"))

FROM <- 2014L
TO <- 2024L
SHORTEST <- 4L
# A line may end a year before the mean year of what its score is made of; half of the weight has to be measured or to move.
OLDEST_END <- 1
FEWEST_MEASURED <- 0.5
METHOD <- list(scale = "min-max", weighting = "themes", nearest = FALSE)

tables <- read_tables(file.path(here, "..", "..", "data"))
regions <- tables$regions
scored <- tables$indicators[tables$indicators$scored, ]
leaves <- scored$id
theme_of <- setNames(scored$theme, leaves)
yearly <- scored$id[scored$period_total != "true"]
headline <- recompute(tables, METHOD)
shown <- figures_of(tables, leaves, FALSE)
latest <- shown$value
scales <- Map(function(leaf, direction) scale_of(latest[regions$reference, leaf], direction, METHOD$scale), leaves, scored$direction)

# Figures of a whole country count in a step where they count in the score.
observations <- tables$observations
newest <- observations[observations$indicator %in% leaves & observations$year >= FROM, ]
newest <- newest[order(newest$region, newest$indicator, newest$year), ]
newest <- newest[!duplicated(newest[c("region", "indicator")], fromLast = TRUE) & newest$region %in% regions$code, ]
enters <- !is.na(latest[cbind(newest$region, newest$indicator)])
observations <- observations[!observations$carried | any(newest$carried & enters), ]

# The year of what a score is made of; a total over a period stands for the middle of it.
age <- latest * NA
start <- suppressWarnings(as.numeric(newest$period_start))
age[cbind(newest$region, newest$indicator)[enters, , drop = FALSE]] <- ifelse(is.na(start), newest$year, (start + newest$year) / 2)[enters]

blank <- function() matrix(NA_real_, nrow(regions), length(leaves), dimnames = list(regions$code, leaves))
figures_in <- function(year) {
  made <- list(value = blank(), broken = replace(blank(), TRUE, 0), area = replace(blank(), TRUE, ""), year = year)
  rows <- observations[observations$year == year & observations$indicator %in% yearly & observations$region %in% regions$code, ]
  at <- cbind(rows$region, rows$indicator)
  made$value[at] <- rows$value
  made$broken[at] <- grepl("break-in-series", rows$status, fixed = TRUE) * 1
  # What several regions have from the same origin is of a larger area than they.
  shared <- !is.na(rows$origin) & paste(rows$indicator, rows$origin) %in% paste(rows$indicator, rows$origin)[duplicated(paste(rows$indicator, rows$origin))]
  made$area[at] <- ifelse(shared, rows$origin, "")
  # Where nothing is comparable, nothing enters.
  made$value[!regions$reference, ] <- NA
  made
}
to_scale <- function(x) {
  for (leaf in leaves) x[, leaf] <- scales[[leaf]](x[, leaf])
  x
}
years <- FROM:TO
figures <- lapply(years, figures_in)
own <- lapply(figures, function(one) to_scale(one$value))
held_by <- list(
  eu = lapply(years, function(y) {
    rows <- subset(tables$averages, year == y & !is.na(value) & indicator %in% yearly)
    to_scale(matrix(rows$value[match(leaves, rows$indicator)], nrow(regions), length(leaves), byrow = TRUE, dimnames = dimnames(blank())))
  }),
  country = lapply(figures, function(one) to_scale(country_values(tables, one$value, replace(one$value, !is.na(one$value), one$year), leaves)))
)

node_of <- c("overall", THEMES)
at_node <- function(code, node) which(headline$region == code & headline$node == node)

# A row a year of one line, the newest first; none where there is no line.
line_of <- function(code, node, benchmark) {
  held <- held_by[[benchmark]]
  themes <- if (node == "overall") THEMES else node
  score_of <- function(one) headline$score[at_node(code, one)]
  gap_of <- function(one) headline[[paste0("gap_", benchmark)]][at_node(code, one)]
  score <- score_of(node)
  gap <- gap_of(node)
  if (is.na(score) || is.na(gap)) return(NULL)
  counted <- themes[sapply(themes, function(theme) !is.na(score_of(theme)) && !is.na(gap_of(theme)))]
  present <- leaves[theme_of %in% themes[!is.na(sapply(themes, score_of))] & !is.na(latest[code, ])]
  share <- sapply(present, function(leaf) 1 / sum(theme_of[present] == theme_of[leaf]))
  weight <- share / length(unique(theme_of[present]))

  # Each indicator over the years: which it is measured in, comparably with another, and its change into each, spread evenly.
  measured <- matrix(FALSE, length(years), length(present), dimnames = list(years, present))
  moved <- list(own = measured * NA_real_, held = measured * NA_real_)
  for (leaf in present[theme_of[present] %in% counted]) {
    of_leaf <- function(part) sapply(part, function(one) one[code, leaf])
    own_scores <- of_leaf(own)
    held_scores <- of_leaf(held)
    broken <- of_leaf(lapply(figures, `[[`, "broken"))
    areas <- of_leaf(lapply(figures, `[[`, "area"))
    known <- which(!is.na(own_scores) & !is.na(held_scores))
    for (to in known[-1]) {
      from <- max(known[known < to])
      between <- (from + 1):to
      if (any(broken[between] > 0) || areas[from] != areas[to]) next
      measured[c(from, to), leaf] <- TRUE
      moved$own[between, leaf] <- (own_scores[to] - own_scores[from]) / (to - from)
      moved$held[between, leaf] <- (held_scores[to] - held_scores[from]) / (to - from)
    }
  }
  is_measured <- as.vector(measured %*% weight) >= FEWEST_MEASURED - 1e-9
  # A row a year, a column a theme: whether half of the theme moves into it.
  moves <- sapply(counted, function(theme) {
    within <- present[theme_of[present] == theme]
    as.vector((!is.na(moved$own[, within, drop = FALSE])) %*% share[within]) >= FEWEST_MEASURED - 1e-9
  })
  theme_weight <- sapply(counted, function(theme) sum(weight[theme_of[present] == theme]))
  counts <- function(from, to) {
    through <- apply(moves[from:to, , drop = FALSE], 2, all)
    if (sum(theme_weight[through]) >= FEWEST_MEASURED - 1e-9) counted[through] else character(0)
  }
  ends <- which(sapply(seq_along(years), function(index) is_measured[index] && length(counts(index, index)) > 0))
  if (length(ends) == 0) return(NULL)
  end <- max(ends)
  if (years[end] < sum(weight * age[code, present]) - OLDEST_END) return(NULL)
  # As far back as half of the themes move throughout, then to a year that is measured itself.
  start <- end
  while (start > 1 && length(counts(start, end)) > 0) start <- start - 1
  while (start < end && !is_measured[start]) start <- start + 1
  if (sum(is_measured[start:end]) < SHORTEST) return(NULL)
  followed <- counts(start + 1, end)

  made <- data.frame(region = code, node = node, year = years[end:start], value = score, held = score + gap, leaves = 0L, measured = is_measured[end:start])
  for (row in seq_len(nrow(made) - 1)) {
    index <- end + 1 - row
    step <- function(side) mean(sapply(followed, function(theme) mean(moved[[side]][index, present[theme_of[present] == theme]], na.rm = TRUE)))
    made$leaves[row] <- sum(!is.na(moved$own[index, present[theme_of[present] %in% followed]]))
    made$value[row + 1] <- made$value[row] - step("own")
    made$held[row + 1] <- made$held[row] - step("held")
  }
  made
}

text_of <- function(x) ifelse(is.na(x), "", sprintf("%.13g", x))
for (benchmark in names(held_by)) {
  made <- do.call(rbind, unlist(lapply(regions$code[regions$area], function(code) lapply(node_of, function(node) line_of(code, node, benchmark))), recursive = FALSE))
  made$value <- text_of(made$value)
  made$held <- text_of(made$held)
  made$measured <- tolower(made$measured)
  write.table(made, file.path(here, "expected", paste0("lines-", benchmark, ".csv")), sep = ",", quote = FALSE, row.names = FALSE, eol = "\n")
  cat("lines against", benchmark, ":", nrow(made), "rows of", nrow(unique(made[c("region", "node")])), "lines\n")
}
