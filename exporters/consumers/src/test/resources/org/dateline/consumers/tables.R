# Prints the rows of every table, as the generated loader reads them. Argument: the folder of the tables.
options(warn = 2)
setwd(commandArgs(trailingOnly = TRUE)[1])
source("load.R")
tables <- load_tables()
tables <- tables[order(names(tables), method = "radix")]
cat(paste0(names(tables), "=", sapply(tables, nrow), collapse = " "), "\n", sep = "")
