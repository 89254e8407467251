# What the tables hold, read as text first so that no code such as "NA" is taken for missing.

THEMES <- c("innovation", "environment", "cooperation", "finance", "specialisation", "skills")

read_text <- function(path) read.csv(path, colClasses = "character", na.strings = "", encoding = "UTF-8")

read_tables <- function(folder) {
  regions <- subset(read_text(file.path(folder, "regions.csv")), level == "2")
  regions$area <- regions$see_area == "true"
  regions$comparable <- regions$comparable_figures == "true"
  # Bounds, treatment and frontier come from regions with comparable figures, of the EU27 or of the area.
  regions$reference <- regions$comparable & (regions$area | regions$eu27 == "true")

  all_indicators <- read_text(file.path(folder, "indicators.csv"))
  indicators <- subset(all_indicators, theme %in% THEMES)
  indicators$scored <- indicators$in_index == "true" & indicators$direction != "none" & indicators$dated != "true" & indicators$carried_from_country != "true"

  observations <- do.call(rbind, lapply(c(THEMES, "context"), function(theme) read_text(file.path(folder, "observations", paste0(theme, ".csv")))))
  observations <- subset(observations, !is.na(value))
  observations$year <- as.integer(observations$year)
  observations$value <- as.numeric(observations$value)
  # A figure of the whole country, not of a part of it (AT1) or a capital with its surroundings (HU11 + HU12).
  observations$carried <- grepl("carried-from-larger-area", observations$status, fixed = TRUE) & grepl("^[A-Z]{2}$", observations$origin)

  averages <- read_text(file.path(folder, "eu-averages.csv"))
  averages$year <- as.integer(averages$year)
  averages$value <- as.numeric(averages$value)

  denominators <- read_text(file.path(folder, "denominators.csv"))
  denominators$value <- as.numeric(denominators$value)
  denominators$year <- as.integer(denominators$year)
  list(regions = regions, indicators = indicators, all_indicators = all_indicators, observations = observations, averages = averages, denominators = denominators)
}

# A matrix region x indicator of the figures that enter: the latest since 2014; with `nearest`, where there is none, the
# region's own of the last years before that are published, from 2010. And which of them are a country's.
figures_of <- function(tables, leaves, nearest) {
  codes <- tables$regions$code
  value <- matrix(NA_real_, length(codes), length(leaves), dimnames = list(codes, leaves))
  carried <- matrix(FALSE, length(codes), length(leaves), dimnames = list(codes, leaves))
  years <- matrix(NA_integer_, length(codes), length(leaves), dimnames = list(codes, leaves))
  earliest <- if (nearest) 2010 else 2014
  for (leaf in leaves) {
    own <- subset(tables$observations, indicator == leaf & region %in% codes & year >= earliest)
    own <- own[order(own$region, own$year), ]
    own <- own[!duplicated(own$region, fromLast = TRUE), ]
    # What an imputation may put in a region's place it may not where nothing is comparable.
    if (nearest) own <- subset(own, region %in% codes[tables$regions$comparable])
    value[own$region, leaf] <- own$value
    carried[own$region, leaf] <- own$carried
    years[own$region, leaf] <- own$year
  }
  list(value = value, carried = carried, year = years)
}

# The latest EU average since 2014, by indicator.
eu_averages <- function(tables, leaves) {
  sapply(leaves, function(leaf) {
    rows <- subset(tables$averages, indicator == leaf & year >= 2014 & !is.na(value))
    if (nrow(rows) == 0) NA_real_ else rows$value[which.max(rows$year)]
  })
}

# What each region's ratio is over in a year, one year a region; of the nearest year, the earlier where two are as near.
denominator_of <- function(tables, name, codes, years) {
  if (name == "none") return(rep(1, length(codes)))
  rows <- subset(tables$denominators, denominator == name)
  rows <- split(rows, rows$region)
  mapply(function(code, year) {
    own <- rows[[code]]
    if (is.null(own) || is.na(year)) return(NA_real_)
    own <- own[order(abs(own$year - year), own$year), ]
    own$value[1]
  }, codes, years)
}

# Every EU average that is made from regions, since 2010: sum of numerators over sum of denominators of the regions with
# a figure in that year, which must hold 70 % of the denominator of all. Six digits, as published.
recompute_averages <- function(tables) {
  eu <- tables$regions$code[tables$regions$eu27 == "true"]
  made <- list()
  for (row in which(tables$all_indicators$denominator != "none")) {
    indicator <- tables$all_indicators[row, ]
    if (any(tables$averages$indicator == indicator$id & tables$averages$basis == "table")) next
    own <- tables$observations[tables$observations$indicator == indicator$id & tables$observations$region %in% eu, ]
    for (year in sort(unique(own$year[own$year >= 2010]))) {
      weight <- denominator_of(tables, indicator$denominator, eu, rep(year, length(eu)))
      figure <- own$value[own$year == year][match(eu, own$region[own$year == year])]
      known <- !is.na(weight)
      both <- known & !is.na(figure)
      if (!isTRUE(sum(weight[both]) / sum(weight[known]) >= 0.7)) next
      made[[length(made) + 1]] <- data.frame(indicator = indicator$id, year = year, value = signif(sum(weight[both] * figure[both]) / sum(weight[both]), 6), regions = sum(both))
    }
  }
  do.call(rbind, made)
}
