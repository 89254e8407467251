# What the tables hold, read as text first so that no code such as "NA" is taken for missing.

THEMES <- c("innovation", "environment", "cooperation", "finance", "specialisation", "skills")

read_text <- function(path) read.csv(path, colClasses = "character", na.strings = "", encoding = "UTF-8")

read_tables <- function(folder) {
  regions <- subset(read_text(file.path(folder, "regions.csv")), level == "2")
  regions$area <- regions$see_area == "true"
  regions$comparable <- regions$comparable_figures == "true"
  # Bounds, treatment and frontier come from regions with comparable figures, of the EU27 or of the area.
  regions$reference <- regions$comparable & (regions$area | regions$eu27 == "true")

  indicators <- subset(read_text(file.path(folder, "indicators.csv")), theme %in% THEMES)
  indicators$scored <- indicators$in_index == "true" & indicators$direction != "none" & indicators$dated != "true"

  observations <- do.call(rbind, lapply(THEMES, function(theme) read_text(file.path(folder, "observations", paste0(theme, ".csv")))))
  observations <- subset(observations, !is.na(value))
  observations$year <- as.integer(observations$year)
  observations$value <- as.numeric(observations$value)
  observations$carried <- grepl("carried-from-larger-area", observations$status, fixed = TRUE)

  averages <- read_text(file.path(folder, "eu-averages.csv"))
  averages$year <- as.integer(averages$year)
  averages$value <- as.numeric(averages$value)

  denominators <- read_text(file.path(folder, "denominators.csv"))
  denominators$value <- as.numeric(denominators$value)
  list(regions = regions, indicators = indicators, observations = observations, averages = averages, denominators = denominators)
}

# A matrix region x indicator of the figures that enter: the latest since 2014; with `nearest`, where there is none, the
# region's own of the last years before that are published, from 2010. And which of them are a country's.
figures_of <- function(tables, leaves, nearest) {
  codes <- tables$regions$code
  value <- matrix(NA_real_, length(codes), length(leaves), dimnames = list(codes, leaves))
  carried <- matrix(FALSE, length(codes), length(leaves), dimnames = list(codes, leaves))
  earliest <- if (nearest) 2010 else 2014
  for (leaf in leaves) {
    own <- subset(tables$observations, indicator == leaf & region %in% codes & year >= earliest)
    own <- own[order(own$region, own$year), ]
    own <- own[!duplicated(own$region, fromLast = TRUE), ]
    # What an imputation may put in a region's place it may not where nothing is comparable.
    if (nearest) own <- subset(own, region %in% codes[tables$regions$comparable])
    value[own$region, leaf] <- own$value
    carried[own$region, leaf] <- own$carried
  }
  list(value = value, carried = carried)
}

# The latest EU average since 2014, by indicator.
eu_averages <- function(tables, leaves) {
  sapply(leaves, function(leaf) {
    rows <- subset(tables$averages, indicator == leaf & year >= 2014 & !is.na(value))
    if (nrow(rows) == 0) NA_real_ else rows$value[which.max(rows$year)]
  })
}

denominator_of <- function(tables, name, codes) {
  if (name == "none") return(rep(1, length(codes)))
  rows <- subset(tables$denominators, denominator == name)
  rows$value[match(codes, rows$region)]
}
