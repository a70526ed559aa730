import dev.freehold.Mut;
import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class RefIntoMutList {
  static void set(List<@Mut Res> batch) {
    for (Res each : batch) {
      each.set(1);
    }
  }

  static void run(@Ref Res read) {
    List<@Mut Res> batch = new ArrayList<>();
    batch.add(read); //! mut.of.ref
    set(batch);
  }
}
