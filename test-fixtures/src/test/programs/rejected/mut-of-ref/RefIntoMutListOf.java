import dev.freehold.Mut;
import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class RefIntoMutListOf {
  static void run(@Ref Res read) {
    List<@Mut Res> batch = List.of(read); //! mut.of.ref
    batch.get(0).set(1);
  }
}
