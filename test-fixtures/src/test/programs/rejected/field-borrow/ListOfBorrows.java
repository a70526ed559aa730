import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class ListOfBorrows {
  private final List<@Ref Res> all; //! field.borrow

  ListOfBorrows(List<@Ref Res> all) {
    this.all = all;
  }
}
