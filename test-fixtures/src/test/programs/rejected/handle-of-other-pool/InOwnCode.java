import dev.freehold.HandleOf;

// Tables that are written by hand say it of their numbers as pools do.
class InOwnCode {
  static class Row {}

  static class Column {}

  private @HandleOf(Row.class) long row;
  private final @HandleOf(Column.class) long[] columns = new long[4];

  record Cell(@HandleOf(Row.class) long row, @HandleOf(Column.class) long column) {}

  void set(@HandleOf(Column.class) long column) {
    row = column; //! handle.of.other.pool
    columns[0] = column;
    columns[1] = row; //! handle.of.other.pool
  }

  @HandleOf(Row.class)
  long first() {
    return columns[0]; //! handle.of.other.pool
  }

  Cell cell() {
    return new Cell(columns[0], row); //! handle.of.other.pool handle.of.other.pool
  }

  static void all(@HandleOf(Row.class) long... rows) {}

  void several(Cell cell) {
    all(cell.row(), row);
    all(cell.row(), cell.column()); //! handle.of.other.pool
    @HandleOf(Row.class)
    long[] made = {row, cell.column()}; //! handle.of.other.pool
    for (@HandleOf(Column.class) long each : made) { //! handle.of.other.pool
      System.out.println(each);
    }
    all(made.clone());
  }
}
