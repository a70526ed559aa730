// limit interfaces of libraries, as `Iterator` and `AutoCloseable`
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.Iterator;

/** A resource goes on behind an interface that does not say so. */
class ChangedAsLibraryType {
  @MustRelease("close")
  static class Rows implements Iterator<String> {
    private int row;

    int row(@Ref Rows this) {
      return row;
    }

    @Override
    public boolean hasNext() {
      return row < 3;
    }

    @Override
    public String next(@Mut Rows this) {
      row++;
      return "row " + row;
    }

    void close(@Own Rows this) {}
  }

  static void look(@Ref Iterator<String> rows) {
    rows.next();
  }

  static void compare(@Ref Rows rows) {
    int before = rows.row();
    look(rows);
    if (rows.row() != before) {
      throw new IllegalStateException("wrong: changed while it was borrowed for reading");
    }
  }

  public static void main(String[] args) {
    Rows rows = new Rows();
    compare(rows);
    rows.close();
  }
}
