import dev.freehold.Own;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import shared.Res;

class ListFieldUsedOften {
  private final List<Res> idle = new ArrayList<>(); //! escapes.to.unchecked
  private final List<Res> busy = new ArrayList<>(); //! escapes.to.unchecked

  void give(@Own Res res) {
    idle.add(res);
  }

  Res take() {
    return idle.remove(0);
  }

  void closeAll() {
    for (Res each : idle) {
      each.close();
    }
  }

  void closeThoseThatAre(boolean busyOnes) {
    List<Res> some = busyOnes ? busy : this.idle;
    for (Iterator<Res> each = some.iterator(); each.hasNext(); ) {
      each.next().close();
    }
  }
}
