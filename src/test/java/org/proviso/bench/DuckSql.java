package org.proviso.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The four rules in SQL on DuckDB, in one scan of the file: the fastest way that we found. Like the
 * hand-written checker it counts breaches and explains none.
 */
final class DuckSql {
  private static final String FOUR_RULES =
      """
      WITH activity AS (
        SELECT person, activity, date, class, mode, permission,
               hour("start") * 60 + minute("start") AS s, hour("end") * 60 + minute("end") AS e
        FROM read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '',
          escape = '', columns = {
            'person': 'VARCHAR', 'activity': 'VARCHAR', 'date': 'DATE', 'start': 'TIME',
            'end': 'TIME', 'class': 'VARCHAR', 'mode': 'VARCHAR', 'permission': 'VARCHAR',
            'room': 'VARCHAR'})),
      day AS (
        SELECT person, date, count(*) AS n,
          min(s) FILTER (activity = 'staff meeting') AS meeting_start,
          max(e) FILTER (activity = 'staff meeting') AS meeting_end,
          min(s) FILTER (activity = 'CPT') AS cpt_start,
          max(e) FILTER (activity = 'CPT') AS cpt_end,
          max(e) FILTER (activity = 'instruction' AND class = 'AM') AS morning_end,
          min(s) FILTER (activity = 'instruction' AND class = 'PM') AS afternoon_start,
          min(s) FILTER (activity = 'instruction') AS instruction_start,
          min(s) FILTER (activity = 'duty') AS duty_start,
          count(*) FILTER (activity = 'instruction' AND mode = 'livestream'
            AND permission IS DISTINCT FROM 'written') AS livestreams
        FROM activity GROUP BY person, date),
      month AS (
        SELECT person, date_trunc('month', date) AS month, sum(n) AS n,
          sum(meeting_end - meeting_start - coalesce(greatest(0,
              least(meeting_end, cpt_end) - greatest(meeting_start, cpt_start)), 0))
            FILTER (isodow(date) = 5) AS meeting_minutes,
          count(*) FILTER (afternoon_start - morning_end < 90) AS gaps,
          sum(livestreams) AS livestreams,
          count(*) FILTER (instruction_start IS NOT NULL
            AND (duty_start IS NULL OR instruction_start - duty_start <> 15)) AS starts
        FROM day GROUP BY ALL)
      SELECT sum(n), count(*) FILTER (meeting_minutes > 180), sum(gaps), sum(livestreams),
        sum(starts)
      FROM month
      """;

  private DuckSql() {}

  /** Arguments: file, threads. */
  public static void main(String[] arguments) throws SQLException {
    RuleCounts counts = count(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    System.out.println(counts.line());
  }

  static RuleCounts count(Path schedule, int threads) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
      statement.execute("SET preserve_insertion_order = false");
      try (ResultSet row = statement.executeQuery(FOUR_RULES.formatted(schedule))) {
        row.next();
        return new RuleCounts(
            row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
      }
    }
  }
}
