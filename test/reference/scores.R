# Treatment, common scale, means, gaps and what they are made of.

skewness_g1 <- function(x) {
  n <- length(x); d <- x - mean(x)
  sqrt(n * (n - 1)) / (n - 2) * mean(d^3) / mean(d^2)^1.5
}

kurtosis_g2 <- function(x) {
  n <- length(x); d <- x - mean(x)
  g2 <- mean(d^4) / mean(d^2)^2 - 3
  (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6)
}

fails <- function(x) length(unique(x)) > 1 && abs(skewness_g1(x)) > 2 && kurtosis_g2(x) > 3.5

# How figures of one indicator are treated: limits they are cut to, or a logarithm of the untreated series.
treatment_of <- function(x) {
  smallest <- min(x); largest <- max(x)
  if (!fails(x)) return(identity)
  low <- -Inf; high <- Inf; cut <- x
  for (point in 1:5) {
    if (skewness_g1(cut) > 0) { high <- max(cut[cut < max(cut)]); cut <- pmin(cut, high) }
    else { low <- min(cut[cut > min(cut)]); cut <- pmax(cut, low) }
    if (!fails(cut)) return(function(y) pmin(pmax(y, low), high))
  }
  range <- largest - smallest
  if (skewness_g1(x) >= 0) function(y) log(pmin(pmax(y, smallest), largest) - smallest + 0.01 * range)
  else function(y) -log(largest - pmin(pmax(y, smallest), largest) + 0.01 * range)
}

# A function that brings figures of one indicator to the common scale.
scale_of <- function(reference, direction, scale) {
  x <- reference[!is.na(reference)]
  treat <- treatment_of(x)
  treated <- treat(x)
  sign <- if (direction == "lower") -1 else 1
  if (scale == "z-score") return(function(y) sign * (treat(y) - mean(treated)) / sd(treated))
  low <- min(treated); high <- max(treated)
  function(y) {
    share <- pmin(pmax((treat(y) - low) / (high - low), 0), 1)
    100 * (if (sign < 0) 1 - share else share)
  }
}

# Weighted mean of the columns present, where they hold enough of the weight; a row a region.
mean_of <- function(x, weight, coverage) {
  held <- (!is.na(x)) %*% weight
  sums <- replace(x, is.na(x), 0) %*% weight
  as.vector(ifelse(held > 0 & held / sum(weight) >= coverage - 1e-9, sums / held, NA))
}

# Scores of themes and whole out of those of the indicators.
tree_of <- function(leaf_scores, theme_of, weighting) {
  themes <- sapply(THEMES, function(theme) {
    within <- leaf_scores[, theme_of == theme, drop = FALSE]
    mean_of(within, rep(1, ncol(within)), 0.5)
  })
  themes <- matrix(themes, ncol = length(THEMES), dimnames = list(rownames(leaf_scores), THEMES))
  weight <- if (weighting == "indicators") as.vector(table(theme_of)[THEMES]) else rep(1, length(THEMES))
  list(themes = themes, overall = mean_of(themes, weight, 4 / 6), weight = weight)
}

# Gaps on every node of regions against benchmark scores (both region x indicator), and what each adds to the whole.
gaps_of <- function(own, held, thin, theme_of, weighting) {
  missing <- is.na(own) | is.na(held)
  leaf_gap <- replace(held - own, missing, NA)
  # A theme with too few figures of the region's own counts for nothing, in it and above it.
  missing <- missing | thin[, theme_of, drop = FALSE]
  a <- tree_of(replace(own, missing, NA), theme_of, weighting)
  b <- tree_of(replace(held, missing, NA), theme_of, weighting)
  theme_gap <- b$themes - a$themes
  gap <- b$overall - a$overall

  share <- (!is.na(theme_gap)) * rep(a$weight, each = nrow(own))
  share <- share / rowSums(share)
  present <- !missing & !is.na(theme_gap[, theme_of, drop = FALSE])
  of_theme <- sapply(THEMES, function(theme) rowSums(present[, theme_of == theme, drop = FALSE]))
  weight <- share[, theme_of, drop = FALSE] * present / matrix(of_theme, ncol = length(THEMES), dimnames = list(NULL, THEMES))[, theme_of]
  leaf_part <- replace(weight * leaf_gap, !present, 0)
  leaf_part[is.na(gap), ] <- NA
  theme_part <- sapply(THEMES, function(theme) rowSums(leaf_part[, theme_of == theme, drop = FALSE]))
  list(gap = cbind(overall = gap, theme_gap, leaf_gap), part = cbind(overall = gap, theme_part, leaf_part))
}

# One value an indicator for each region: the mean of its country weighted by the denominator, of which those that
# report must hold 70 %, where the country has two regions or more.
country_values <- function(tables, value, years, leaves) {
  regions <- tables$regions
  held <- value
  held[] <- NA
  for (country in unique(regions$country[regions$area])) {
    whole <- which(regions$reference & regions$country == country)
    if (length(whole) < 2) next
    for (leaf in leaves) {
      # Of the year of each figure; where there is none, of the newest year of the others.
      year <- years[whole, leaf]
      year[is.na(value[whole, leaf])] <- suppressWarnings(max(year[!is.na(value[whole, leaf])]))
      year[!is.finite(year)] <- NA
      weight <- denominator_of(tables, tables$indicators$denominator[tables$indicators$id == leaf], regions$code[whole], year)
      known <- !is.na(weight)
      both <- known & !is.na(value[whole, leaf])
      if (!isTRUE(sum(weight[both]) / sum(weight[known]) >= 0.7)) next
      held[whole, leaf] <- sum(weight[both] * value[whole, leaf][both]) / sum(weight[both])
    }
  }
  held
}

frontier_of <- function(x, direction) {
  x <- sort(x[!is.na(x)], decreasing = direction == "higher")
  mean(x[seq_len(ceiling(round(length(x) * 0.1, 9)))])
}

# A row for every region of the area and node: score, gaps to four benchmarks, and what the node adds to each.
recompute <- function(tables, method) {
  regions <- tables$regions
  scored <- tables$indicators[tables$indicators$scored, ]
  leaves <- scored$id
  theme_of <- scored$theme
  latest <- figures_of(tables, leaves, FALSE)$value
  shown <- figures_of(tables, leaves, method$nearest)
  value <- shown$value

  scales <- Map(function(leaf, direction) scale_of(latest[regions$reference, leaf], direction, method$scale), leaves, scored$direction)
  to_scale <- function(x) {
    for (leaf in leaves) x[, leaf] <- scales[[leaf]](x[, leaf])
    x
  }
  own <- to_scale(value)
  thin <- sapply(THEMES, function(theme) rowSums(!is.na(value[, theme_of == theme]) & !shown$carried[, theme_of == theme]) < 2)
  tree <- tree_of(replace(own, thin[, theme_of], NA), theme_of, method$weighting)
  score <- cbind(overall = tree$overall, tree$themes, own)

  everywhere <- function(values) matrix(values, nrow(value), ncol(value), byrow = TRUE, dimnames = dimnames(value))
  comparable <- regions$area & regions$comparable
  benchmarks <- list(
    eu = everywhere(eu_averages(tables, leaves)),
    median = everywhere(apply(value[comparable, ], 2, median, na.rm = TRUE)),
    frontier = everywhere(mapply(function(leaf, direction) frontier_of(value[regions$reference, leaf], direction), leaves, scored$direction)),
    country = country_values(tables, value, shown$year, leaves)
  )
  area <- which(regions$area)
  made <- data.frame(region = rep(regions$code[area], each = ncol(score)), node = colnames(score), score = as.vector(t(score[area, ])))
  for (name in names(benchmarks)) {
    against <- gaps_of(own, to_scale(benchmarks[[name]]), thin, theme_of, method$weighting)
    made[[paste0("gap_", name)]] <- as.vector(t(against$gap[area, ]))
    made[[paste0("part_", name)]] <- as.vector(t(against$part[area, ]))
  }
  made
}
