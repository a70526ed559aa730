import dev.freehold.Mut;
import java.util.List;
import shared.Res;

class ElementOfMutList {
  static void run(List<@Mut Res> batch) {
    for (Res each : batch) {
      each.close(); //! move.out.of.element
    }
  }
}
