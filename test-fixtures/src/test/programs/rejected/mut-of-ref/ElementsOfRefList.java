import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class ElementsOfRefList {
  static void all(List<@Ref Res> batch) {
    for (Res each : batch) {
      each.set(1); //! mut.of.ref
    }
  }
}
