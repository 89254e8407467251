# Times the work of test/bench/grouping.ts in R, on the figures that it wrote: milliseconds, a line a work, parted by blanks.
#
#   Rscript test/bench/grouping.R folder runs

given <- commandArgs(trailingOnly = TRUE)
suppressMessages(suppressWarnings(library(spdep)))
matrix <- as.matrix(read.csv(file.path(given[1], "matrix.csv"), header = FALSE))
rows <- as.matrix(read.csv(file.path(given[1], "neighbours.csv"), header = FALSE)) + 1L
neighbours <- lapply(seq_len(nrow(rows)), function(at) as.integer(sort(rows[at, ])))
class(neighbours) <- "nb"
attr(neighbours, "region.id") <- as.character(seq_along(neighbours))
weights <- nb2listw(neighbours, style = "W")
groups <- as.integer(given[3])

timed <- function(name, work, runs) {
  for (warm_up in 1:2) work()
  times <- sapply(seq_len(runs), function(run) {
    from <- Sys.time()
    work()
    1000 * as.numeric(Sys.time() - from, units = "secs")
  })
  cat(name, format(times, digits = 6, trim = TRUE), "\n")
}
runs <- as.integer(given[2])
timed("groups", function() {
  suppressWarnings(kmeans(matrix, groups, nstart = 50, iter.max = 300, algorithm = "Lloyd"))
  cutree(hclust(dist(matrix), "ward.D2"), groups)
  prcomp(matrix, scale. = TRUE)
}, runs)
timed("permutations", function() localmoran_perm(matrix[, 1], weights, nsim = 9999), max(3, runs %/% 5))
