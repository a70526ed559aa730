import dev.freehold.HandleOf;

// Tables that are written by hand say it of their numbers as pools do.
class InOwnCode {
  static class Row {}

  static class Column {}

  private @HandleOf(Row.class) long row;
  private final @HandleOf(Column.class) long[] columns = new long[4];

  record Cell(@HandleOf(Row.class) long row, @HandleOf(Column.class) long column) {}

  void set(@HandleOf(Column.class) long column) {
    columns[0] = column;
    columns[1] = columns[0];
    row = 0;
  }

  @HandleOf(Column.class)
  long first() {
    return columns[0];
  }

  Cell cell() {
    return new Cell(row, columns[0]);
  }

  static void all(@HandleOf(Row.class) long... rows) {}

  void several(Cell cell) {
    all();
    all(cell.row(), row);
    @HandleOf(Row.class)
    long[] made = {row, cell.row(), 0, -1};
    for (long each : made) {
      all(each);
    }
    all(made);
    all(new long[] {row});
  }

  static long claimed(long read) {
    @HandleOf(Row.class)
    long row = (@HandleOf(Row.class) long) read;
    all(row);
    return row;
  }

  static boolean boxed(@HandleOf(Row.class) long row) {
    Long boxed = row;
    Object any = boxed;
    all(boxed, boxed.longValue(), Long.valueOf(row), (Long) any);
    return row == boxed && any.equals(row);
  }
}
