# Groups and neighbourhoods by R and its packages cluster and spdep, over data sets that come with R or stand in the fixtures of the
# tests, so that none changes with data/: flowers of three kinds of iris, arrests in 50 states, crime in Columbus.
#
#   Rscript test/reference/groups.R

suppressMessages(library(cluster))
suppressMessages(suppressWarnings(library(spdep)))

number <- function(x) ifelse(is.na(x), "null", sprintf("%.15g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
rows_of <- function(m) paste0("[", paste(apply(m, 1, list_of), collapse = ", "), "]")
# Numbered in the order in which rows first meet them.
in_order <- function(labels) match(labels, unique(labels)) - 1

groups_of <- function(x, k) {
  set.seed(1)
  found <- kmeans(x, k, nstart = 100, iter.max = 100)
  far <- dist(x)
  width <- silhouette(found$cluster, far)[, 3]
  tree <- hclust(far, "ward.D2")
  components <- prcomp(x)
  scaled <- prcomp(x, scale. = TRUE)
  # Signs: the largest loading of a component is positive.
  signs <- function(p) apply(p$rotation, 2, function(v) sign(v[which.max(abs(v))]))
  set.seed(1)
  gap <- clusGap(x, kmeans, K.max = 5, B = 400, d.power = 2, spaceH0 = "original", verbose = FALSE, nstart = 10, iter.max = 50)$Tab
  paste0(
    '{\n    "x": ', rows_of(x), ',\n    "k": ', k,
    ',\n    "kMeans": { "labels": ', list_of(in_order(found$cluster)), ', "withinSS": ', number(found$tot.withinss), " }",
    ',\n    "silhouette": { "values": ', list_of(width), ', "mean": ', number(mean(width)), " }",
    ',\n    "ward": { "heights": ', list_of(tree$height), ', "cut": ', list_of(in_order(cutree(tree, k))), " }",
    ',\n    "pca": { "sdev": ', list_of(components$sdev), ', "loadings": ', rows_of(t(t(components$rotation) * signs(components))),
    ', "firstScores": ', list_of((t(t(components$x) * signs(components)))[1, ]), " }",
    ',\n    "scaled": { "sdev": ', list_of(scaled$sdev), ', "loadings": ', rows_of(t(t(scaled$rotation) * signs(scaled))), " }",
    ',\n    "gap": { "gap": ', list_of(gap[, "gap"]), ', "se": ', list_of(gap[, "SE.sim"]), " }\n  }"
  )
}

# crime and neighbours of the fixture of the tests, read by hand: base R knows no JSON.
text <- paste(readLines("test/fixtures/columbus-crime.json"), collapse = "")
crime <- as.numeric(strsplit(sub('.*"crime": *\\[([^]]*)\\].*', "\\1", text), ",")[[1]])
inner <- sub('.*"neighbours": *\\[(.*)\\] *\\}.*', "\\1", text)
rows <- regmatches(inner, gregexpr("\\[[^]]*\\]", inner))[[1]]
neighbours <- lapply(rows, function(row) as.integer(strsplit(gsub("[][ ]", "", row), ",")[[1]]) + 1L)
class(neighbours) <- "nb"
attr(neighbours, "region.id") <- as.character(seq_along(neighbours))
standard <- nb2listw(neighbours, style = "W")
with_self <- nb2listw(include.self(neighbours), style = "W")
# Something else in the same places, without chance: crime of the region five places on.
other <- crime[(seq_along(crime) + 4) %% length(crime) + 1]
xy <- cbind((seq_along(crime) * 37) %% 49, (seq_along(crime) * 11) %% 29)
nearest <- knn2nb(knearneigh(xy, k = 4))
within <- dnearneigh(xy, 0, 7)
nb_rows <- function(nb, sorted = TRUE) {
  lists <- lapply(nb, function(row) if (identical(as.integer(row), 0L)) integer(0) else sort(row) - 1)
  paste0("[", paste(sapply(lists, function(row) if (length(row) == 0) "[]" else list_of(row)), collapse = ", "), "]")
}
z <- function(x) (x - mean(x)) / sd(x)

writeLines(paste0(
  '{\n  "made": { "R": "', R.version$major, ".", R.version$minor, '", "cluster": "', packageVersion("cluster"),
  '", "spdep": "', packageVersion("spdep"), '" },\n  "iris": ', groups_of(as.matrix(iris[, 1:4]), 3),
  ',\n  "arrests": ', groups_of(scale(as.matrix(USArrests)), 4),
  ',\n  "space": {\n    "other": ', list_of(other),
  ',\n    "localMoran": ', list_of(localmoran(crime, standard)[, "Ii"] * (length(crime) - 1) / length(crime)),
  ',\n    "localG": ', list_of(as.numeric(localG(crime, with_self))),
  ',\n    "bivariate": ', list_of(z(crime) * lag.listw(standard, z(other))),
  ',\n    "places": ', rows_of(xy), ',\n    "nearest": ', nb_rows(nearest), ',\n    "within": ', nb_rows(within), "\n  }\n}"
), "test/reference/expected/groups.json")
