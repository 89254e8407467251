# Correlations, alpha and the like by base R, over a data set that comes with it: air quality in New York, 1973, with its gaps and ties.
#
#   Rscript test/reference/evidence.R

number <- function(x) ifelse(is.na(x), "null", sprintf("%.15g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
rows_of <- function(m) paste0("[", paste(apply(m, 1, list_of), collapse = ", "), "]")

items <- as.matrix(airquality[, c("Ozone", "Solar.R", "Wind", "Temp")])
items[, "Wind"] <- -items[, "Wind"]
WEIGHTS <- c(1, 2, 1, 0.5)
both <- !is.na(items)

pearson <- cor(items, use = "pairwise.complete.obs")
spearman <- cor(items, use = "pairwise.complete.obs", method = "spearman")
n <- t(both) %*% both

k <- ncol(items)
mean_r <- mean(pearson[lower.tri(pearson)])
complete <- items[complete.cases(items), ]
raw <- k / (k - 1) * (1 - sum(apply(complete, 2, var)) / var(rowSums(complete)))

# Each item with the weighted mean of the others, where at least half of their weight is there.
rest <- sapply(seq_len(k), function(item) {
  weights <- matrix(WEIGHTS[-item], nrow(items), k - 1, byrow = TRUE) * both[, -item]
  others <- items[, -item]
  others[is.na(others)] <- 0
  mean <- ifelse(rowSums(weights) >= sum(WEIGHTS[-item]) / 2, rowSums(weights * others) / rowSums(weights), NA)
  cor(items[, item], mean, use = "complete.obs")
})

# Adjusted R squared of temperature by ten classes of ozone of about as many days each.
known <- both[, "Ozone"]
class <- factor(floor((rank(items[known, "Ozone"]) - 0.5) / sum(known) * 10))
ratio <- summary(lm(items[known, "Temp"] ~ class))$adj.r.squared

# What each item adds to the variance of the weighted mean of all, over the days that have all.
share <- WEIGHTS / sum(WEIGHTS)
whole <- complete %*% share
shares <- apply(complete, 2, function(x) cov(x, whole)) * share / c(var(whole))

writeLines(c(
  "{",
  sprintf('  "made": "%s",', R.version.string),
  sprintf('  "weights": %s,', list_of(WEIGHTS)),
  sprintf('  "columns": %s,', rows_of(t(items))),
  sprintf('  "pearson": %s,', rows_of(pearson)),
  sprintf('  "spearman": %s,', rows_of(spearman)),
  sprintf('  "n": %s,', rows_of(n)),
  sprintf('  "alpha": { "standardised": %s, "meanCorrelation": %s, "raw": %s, "fewest": %d, "complete": %d },',
          number(k * mean_r / (1 + (k - 1) * mean_r)), number(mean_r), number(raw), min(n[lower.tri(n)]), nrow(complete)),
  sprintf('  "rest": %s,', list_of(rest)),
  sprintf('  "ratio": %s,', number(ratio)),
  sprintf('  "shares": %s', list_of(shares)),
  "}"), "test/reference/expected/evidence.json")
