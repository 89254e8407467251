# The atlas's index once more, in base R, from the tables in data/ alone. It shares no code with the atlas and follows
# the formulas, not the program. Writes test/reference/expected/; see README.md beside it.
#
#   Rscript test/reference/recompute.R

argument <- grep("^--file=", commandArgs(FALSE), value = TRUE)
here <- dirname(normalizePath(sub("^--file=", "", argument[1])))
source(file.path(here, "tables.R"))
source(file.path(here, "scores.R"))
source(file.path(here, "convergence.R"))

tables <- read_tables(file.path(here, "..", "..", "data"))

PRESETS <- list(
  "atlas-default" = list(scale = "min-max", weighting = "themes", nearest = FALSE),
  "scoreboard-like" = list(scale = "min-max", weighting = "indicators", nearest = TRUE),
  "competitiveness-like" = list(scale = "z-score", weighting = "themes", nearest = FALSE)
)

text_of <- function(x) ifelse(is.na(x), "", sprintf("%.13g", x))
target <- file.path(here, "expected")
for (name in names(PRESETS)) {
  made <- recompute(tables, PRESETS[[name]])
  made[-(1:2)] <- lapply(made[-(1:2)], text_of)
  write.table(made, file.path(target, paste0(name, ".csv")), sep = ",", quote = FALSE, row.names = FALSE, eol = "\n")
  cat(name, nrow(made), "rows\n")
}
averages <- recompute_averages(tables)
averages$value <- sprintf("%.6g", averages$value)
write.table(averages, file.path(target, "averages.csv"), sep = ",", quote = FALSE, row.names = FALSE, eol = "\n")
writeLines(convergence_text(tables), file.path(target, "convergence.json"))
writeLines(sprintf('{ "program": "%s", "date": "%s" }', R.version.string, format(Sys.Date())), file.path(target, "made-with.json"))
