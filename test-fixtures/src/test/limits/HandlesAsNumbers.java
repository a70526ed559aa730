// limit handles in collections of plain numbers
import dev.freehold.HandleOf;
import java.util.ArrayList;
import java.util.List;

/** What takes plain numbers puts others among the handles. */
class HandlesAsNumbers {
  static class Row {}

  static void add(List<Long> numbers) {
    numbers.add(7L);
  }

  static void use(@HandleOf(Row.class) long row) {
    if (row == 7) {
      throw new IllegalStateException("wrong: 7 is no handle");
    }
  }

  public static void main(String[] args) {
    List<@HandleOf(Row.class) Long> rows = new ArrayList<>();
    add(rows);
    use(rows.get(0));
  }
}
