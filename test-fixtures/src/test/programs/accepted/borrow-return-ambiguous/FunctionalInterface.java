import dev.freehold.From;
import dev.freehold.Mut;
import shared.Res;

interface FunctionalInterface {
  @From("target")
  @Mut
  Res apply(@Mut Res target, @Mut Res scratch);
}
