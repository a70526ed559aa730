import dev.freehold.Mut;
import shared.Res;

class ArgumentsReadAndMutOfAlias {
  void run(@Mut Res res) {
    var alias = res;
    Res.writeAndRead(alias, res); //! borrow.mut.conflict
  }
}
