package org.saidby.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.saidby.Dataset;

/** DuckDB in memory, beside a file of JSON Lines, which page and tests call {@code libya.jsonl}. */
final class DuckDb implements AutoCloseable {

    static final String FILE = "libya.jsonl";

    private final Connection connection;
    private final Statement statement;

    private DuckDb(Path folder) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("temp_directory", folder.resolve("duckdb").toString());
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "1");
        settings.setProperty("file_search_path", folder.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        statement = connection.createStatement();
    }

    /** Opens a database beside the lines of a dataset. */
    static DuckDb of(Dataset dataset, Path folder) throws IOException, SQLException {
        return of(DatasetJsonLines.write(dataset), folder);
    }

    /** Opens a database beside these lines. */
    static DuckDb of(String lines, Path folder) throws IOException, SQLException {
        Files.writeString(folder.resolve(FILE), lines);
        return new DuckDb(folder);
    }

    /** Runs statements, each of which ends with a semicolon at the end of a line; returns what the last one gives, header first. */
    List<List<String>> run(String statements) throws SQLException {
        List<List<String>> rows = List.of();
        for (String sql : statements.split(";\n")) {
            if (!sql.isBlank()) {
                rows = statement.execute(sql) ? rows(statement.getResultSet()) : List.of();
            }
        }
        return rows;
    }

    /** Returns the one value that a query gives. */
    String value(String query) throws SQLException {
        return run(query).get(1).get(0);
    }

    private static List<List<String>> rows(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            header.add(columns.getColumnLabel(i));
        }
        rows.add(header);
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.add(String.valueOf(result.getString(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            statement.close();
        }
    }
}
