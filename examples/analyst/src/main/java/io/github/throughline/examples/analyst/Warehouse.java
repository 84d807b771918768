package io.github.throughline.examples.analyst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of all families in a database in memory that uses no network. */
final class Warehouse implements AutoCloseable {
  private static final List<String> TABLES = List.of("events", "levels", "people");

  private final Connection connection;

  private Warehouse(Connection connection) {
    this.connection = connection;
  }

  static Warehouse of(Path folder, LocalDate asAt) throws IOException, SQLException {
    Warehouse warehouse = new Warehouse(DriverManager.getConnection("jdbc:duckdb:"));
    try {
      warehouse.run("SET autoinstall_known_extensions = false");
      for (String table : TABLES) {
        warehouse.run(
            "CREATE VIEW read_"
                + table
                + " AS SELECT * FROM read_csv("
                + files(folder, table)
                + ", header = true, all_varchar = true, nullstr = '', filename = true"
                + ", delim = ',', quote = '\"', escape = '\"')");
      }
      warehouse.run("CREATE TABLE as_at AS SELECT DATE '" + asAt + "' AS day");
      warehouse.run(Question.text("load.sql"));
      return warehouse;
    } catch (IOException | SQLException | RuntimeException e) {
      warehouse.close();
      throw e;
    }
  }

  private static String files(Path folder, String table) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> files =
          found.filter(file -> file.toString().endsWith("." + table + ".csv")).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException("The folder has no tables that end with ." + table + ".csv");
      }
      return files.stream().map(Warehouse::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  /** Writes each table as one Parquet file for other programs. */
  void writeParquet(Path folder) throws SQLException {
    for (String table : TABLES) {
      run(
          "COPY (SELECT * FROM "
              + table
              + " ORDER BY ALL) TO "
              + quoted(folder.resolve(table + ".parquet"))
              + " (FORMAT parquet)");
    }
  }

  Answer answer(Question question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(question.sql())) {
      int width = result.getMetaData().getColumnCount();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        columns.add(result.getMetaData().getColumnLabel(i));
      }
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(Objects.toString(result.getString(i), ""));
        }
        rows.add(row);
      }
      return new Answer(columns, rows);
    }
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
