// with -Afreehold.javadoc=check
// with -Afreehold.skip=shared
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

interface InInterface {
  void keep(@Own Res res); //! javadoc.owner

  // No Javadoc.
  @Ref
  Res lent(); //! javadoc.owner

  /* Not either. */
  void write(@Mut Res res); //! javadoc.owner

  /** @param res the one */
  void again(@Own Res res); //! javadoc.owner
}
