import dev.freehold.HandleOf;

// Whatever the handle comes through: a choice, a cast, a box; and two of them beside one another.
class InExpressions {
  static class Row {}

  static class Column {}

  static void row(@HandleOf(Row.class) long row) {}

  static void choices(
      int which, @HandleOf(Row.class) long row, @HandleOf(Column.class) long column) {
    row(which > 0 ? row : column); //! handle.of.other.pool
    row(
        switch (which) {
          case 0 -> row;
          case 1 -> {
            yield column; //! handle.of.other.pool
          }
          default -> -1;
        });
    row((column)); //! handle.of.other.pool
  }

  static void casts(@HandleOf(Column.class) long column, Object any) {
    row((long) column); //! handle.of.other.pool
    row((@HandleOf(Row.class) long) column); //! handle.of.other.pool
    row((@HandleOf(Column.class) Long) any); //! handle.of.other.pool
  }

  static void boxes(@HandleOf(Column.class) long column) {
    Long boxed = column;
    row(boxed); //! handle.of.other.pool
    row(boxed.longValue()); //! handle.of.other.pool
    row(Long.valueOf(column)); //! handle.of.other.pool
    row(column++); //! handle.of.other.pool handle.unqualified
  }

  static boolean compared(@HandleOf(Row.class) long row, @HandleOf(Column.class) long column) {
    Long boxed = column;
    return row == column //! handle.of.other.pool
        || row < boxed; //! handle.of.other.pool
  }
}
