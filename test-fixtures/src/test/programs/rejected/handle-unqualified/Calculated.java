import dev.freehold.HandleOf;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

// What is calculated from a handle is none, nor is what code gives that knows of no handles.
class Calculated {
  static class Row {}

  private @HandleOf(Row.class) long row;

  static boolean is(@HandleOf(Row.class) long row) {
    return row > 0;
  }

  void calculated(@HandleOf(Row.class) long given) {
    row = given + 1; //! handle.unqualified
    row += 1; //! handle.unqualified
    row++; //! handle.unqualified
    row = (int) given; //! handle.unqualified
    row = given >>> 24; //! handle.unqualified
    row = 5; //! handle.unqualified
  }

  static LongPredicate reference() {
    return Calculated::is; //! handle.unqualified
  }

  interface Source {
    @HandleOf(Row.class)
    long next();
  }

  static class Numbers implements Source, LongConsumer {
    private long last;

    @Override
    public long next() { //! handle.unqualified
      return last;
    }

    @Override
    public void accept(@HandleOf(Row.class) long value) { //! handle.unqualified
      last = value;
    }
  }

  static long chosen(boolean which, @HandleOf(Row.class) long row, long number) {
    is(which ? row : number); //! handle.unqualified
    return row == number ? row : number;
  }
}
