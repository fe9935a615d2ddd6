# Reads the tables of this folder into data frames, with nothing but base R.
#
#   source("load.R"); tables <- load_tables()      # or load_tables("path/to/csv")
#   table(tables$events$status)
#   split_list(tables$reports$actors)
#
# Made by Dateline from the same schema as codebook.md. Empty cells are NA; the word "NA" stays a word. Offsets count Unicode code
# points from 0: substr(text, start + 1, end).

dateline_tables <- list(
@TABLES@
)

load_tables <- function(folder = ".") {
  guarded <- "^'(?='*[=+\\-@\t\r\n])"  # a ' that keeps spreadsheets from running text as a formula
  read <- function(name) {
    schema <- dateline_tables[[name]]
    table <- read.csv(file.path(folder, paste0(name, ".csv")), colClasses = schema$types, na.strings = "",
                      fileEncoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE)
    for (column in schema$free) table[[column]] <- sub(guarded, "", table[[column]], perl = TRUE)
    table
  }
  sapply(names(dateline_tables), read, simplify = FALSE)
}

# The elements of lists: they are joined by |, and a | or backslash inside one has a backslash in front.
split_list <- function(cells) {
  lapply(strsplit(cells, "(?<!\\\\)(?:\\\\\\\\)*\\K\\|", perl = TRUE), function(parts) gsub("\\\\(.)", "\\1", parts))
}
