# Lines of scores once more, in base R, from the tables in data/ alone: linked backwards from the score of the headline by the
# change of the figures measured in both years, on both sides. By the atlas default; see README.md.
#
#   Rscript test/reference/lines.R

argument <- grep("^--file=", commandArgs(FALSE), value = TRUE)
here <- dirname(normalizePath(sub("^--file=", "", argument[1])))
source(file.path(here, "tables.R"))
source(file.path(here, "scores.R"))

FROM <- 2014L
TO <- 2024L
SHORTEST <- 4L
# A line may end a year before the mean year of what its score is made of, and must follow half of its weight.
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
  steps <- lapply(seq_along(years)[-1], function(index) {
    common <- leaves[theme_of %in% counted & !is.na(own[[index]][code, ]) & !is.na(own[[index - 1]][code, ]) & !is.na(held[[index]][code, ]) & !is.na(held[[index - 1]][code, ])
                     & figures[[index]]$broken[code, ] == 0 & figures[[index]]$area[code, ] == figures[[index - 1]]$area[code, ]]
    if (length(common) == 0) return(NULL)
    moved <- function(side) mean(sapply(intersect(counted, theme_of[common]), function(theme) {
      within <- common[theme_of[common] == theme]
      mean(side[[index]][code, within] - side[[index - 1]][code, within])
    }))
    list(year = years[index], leaves = common, value = moved(own), held = moved(held))
  })
  there <- which(!sapply(steps, is.null))
  if (length(there) == 0) return(NULL)
  end <- max(there)

  present <- leaves[theme_of %in% themes[!is.na(sapply(themes, score_of))] & !is.na(latest[code, ])]
  weight <- sapply(present, function(leaf) 1 / sum(theme_of[present] == theme_of[leaf])) / length(unique(theme_of[present]))
  if (steps[[end]]$year < sum(weight * age[code, present]) - OLDEST_END) return(NULL)

  made <- data.frame(region = code, node = node, year = steps[[end]]$year, value = score, held = score + gap, leaves = 0L)
  measured <- character(0)
  for (index in end:1) {
    step <- steps[[index]]
    if (is.null(step)) break
    measured <- union(measured, step$leaves)
    now <- nrow(made)
    made$leaves[now] <- length(step$leaves)
    made <- rbind(made, data.frame(region = code, node = node, year = step$year - 1L, value = made$value[now] - step$value, held = made$held[now] - step$held, leaves = 0L))
  }
  if (nrow(made) < SHORTEST || sum(weight[present %in% measured]) < FEWEST_MEASURED - 1e-9) NULL else made
}

text_of <- function(x) ifelse(is.na(x), "", sprintf("%.13g", x))
for (benchmark in names(held_by)) {
  made <- do.call(rbind, unlist(lapply(regions$code[regions$area], function(code) lapply(node_of, function(node) line_of(code, node, benchmark))), recursive = FALSE))
  made$value <- text_of(made$value)
  made$held <- text_of(made$held)
  write.table(made, file.path(here, "expected", paste0("lines-", benchmark, ".csv")), sep = ",", quote = FALSE, row.names = FALSE, eol = "\n")
  cat("lines against", benchmark, ":", nrow(made), "rows of", nrow(unique(made[c("region", "node")])), "lines\n")
}
