import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class ListOfBorrows {
  void run(List<@Ref Res> all) {
    new Thread(() -> System.out.println(all.get(0).get())).start(); //! send.not.owned
  }
}
