import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class ViewOfLocalReturned {
  private final @Ref Res res;

  ViewOfLocalReturned(@Ref Res res) {
    this.res = res;
  }

  static @Ref ViewOfLocalReturned run(@Own Res res) {
    return new ViewOfLocalReturned(res); //! borrow.return.local
  }
}
