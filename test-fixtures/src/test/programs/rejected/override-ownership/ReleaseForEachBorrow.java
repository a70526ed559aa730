import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class ReleaseForEachBorrow {
  void run(List<@Ref Res> all) {
    all.forEach(Res::close); //! override.ownership
  }
}
