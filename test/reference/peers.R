# The twenty nearest regions in structure of five regions, from data/structure.csv alone, with nothing but base R.
# Run from the root of the project: Rscript test/reference/peers.R

structure <- read.csv("data/structure.csv", na.strings = "", stringsAsFactors = FALSE)
regions <- read.csv("data/regions.csv", na.strings = "", stringsAsFactors = FALSE)
rownames(regions) <- regions$code

blocks <- list(
  size = c("population", "density"),
  income = "gdp",
  economy = paste0("sector-", c("a", "b-e", "f", "g-i", "j", "k", "l", "m-n", "o-q", "r-u")),
  firms = "local-unit-size",
  age = c("young", "old"),
  education = c("tertiary", "upper-secondary"),
  place = c("capital", "border", "coast", "island", "mountain")
)
weights <- c(size = 1, income = 1, economy = 2, firms = 1, age = 1, education = 1, place = 1)
least <- 0.6

wide <- reshape(structure[, c("region", "variable", "value")], idvar = "region", timevar = "variable", direction = "wide")
rownames(wide) <- wide$region
wide$region <- NULL
names(wide) <- sub("^value\\.", "", names(wide))
for (logged in blocks$size) wide[[logged]] <- log(wide[[logged]])
z <- scale(as.matrix(wide))

distance <- function(one, other) {
  squares <- sapply(blocks, function(columns) {
    difference <- z[one, columns] - z[other, columns]
    if (sum(!is.na(difference)) < length(columns) / 2) NA else mean(difference^2, na.rm = TRUE)
  })
  there <- !is.na(squares)
  if (sum(weights[there]) < least * sum(weights)) return(NA)
  sqrt(sum(weights[there] * squares[there]) / sum(weights[there]))
}

rows <- list()
for (region in c("ITI3", "EL43", "RO21", "HR03", "AT11")) {
  for (scope in c("eu", "area")) {
    others <- setdiff(rownames(z), region)
    # All regions with their own country, and those of the area without.
    if (scope == "area") {
      others <- others[regions[others, "see_area"] == "true" & regions[others, "country"] != regions[region, "country"]]
    }
    found <- sapply(others, function(other) distance(region, other))
    found <- sort(found[!is.na(found)])[1:20]
    rows[[length(rows) + 1]] <- data.frame(
      region = region, scope = scope, place = seq_along(found), peer = names(found),
      distance = sprintf("%.12g", found)
    )
  }
}
write.csv(do.call(rbind, rows), "test/reference/expected/peers.csv", row.names = FALSE, quote = FALSE)
