# Convergence of one indicator among the regions of the area, and the gap of some of them to the EU average, by lm().

INDICATOR <- "tertiary"
FROM <- 2014
TO <- 2024
# Behind and falling further, behind and closing, ahead.
REGIONS <- c("ITI3", "HU12", "AT13")

number <- function(x) ifelse(is.na(x), "null", sprintf("%.13g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

convergence_text <- function(tables) {
  codes <- tables$regions$code[tables$regions$area]
  years <- FROM:TO
  rows <- subset(tables$observations, indicator == INDICATOR & region %in% codes & year %in% years)
  values <- matrix(NA_real_, length(codes), length(years), dimnames = list(codes, years))
  values[cbind(rows$region, as.character(rows$year))] <- rows$value

  span <- TO - FROM
  start <- values[, 1]
  end <- values[, ncol(values)]
  fit <- lm(log(end / start) / span ~ log(start))
  beta <- unname(coef(fit)[2])
  lambda <- -log(1 + span * beta) / span

  averages <- subset(tables$averages, indicator == INDICATOR)
  eu <- averages$value[match(years, averages$year)]
  closing <- sapply(REGIONS, function(region) {
    gap <- eu - values[region, ]
    line <- lm(gap ~ years)
    slope <- unname(coef(line)[2])
    interval <- confint(line, "years", 0.95)
    last <- unname(tail(gap[!is.na(gap)], 1))
    estimate <- if (last <= 0) '"closed"' else if (slope >= 0) '"never"' else number(last / -slope)
    sprintf('    "%s": { "figures": %s, "slope": %s, "low": %s, "high": %s, "estimate": %s }',
            region, list_of(values[region, ]), number(slope), number(interval[1]), number(interval[2]), estimate)
  })

  sd <- apply(values, 2, sd, na.rm = TRUE)
  c("{",
    sprintf('  "indicator": "%s", "years": %s,', INDICATOR, list_of(years)),
    sprintf('  "average": %s,', list_of(eu)),
    sprintf('  "beta": { "alpha": %s, "beta": %s, "lambda": %s, "halfLife": %s, "r2": %s, "n": %d },',
            number(coef(fit)[1]), number(beta), number(lambda), number(log(2) / lambda), number(summary(fit)$r.squared), length(residuals(fit))),
    sprintf('  "sigma": { "sd": %s, "cv": %s },', list_of(sd), list_of(sd / colMeans(values, na.rm = TRUE))),
    '  "closing": {', paste(closing, collapse = ",\n"), "  }", "}")
}
