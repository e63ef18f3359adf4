package org.vouch.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Unfit;

class StaffAdministrationTest {

    private static final String PASSWORD = "a long way to Tipperary";

    private final StaffInMemory staff = new StaffInMemory();
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private final MovingClock clock = new MovingClock();
    private final RecordedChanges changes = new RecordedChanges();
    private final Actor newcomer = new Actor();
    private final StaffAdministration administration = new StaffAdministration(staff, invitations, changes, clock);
    private final AcceptingInvitation accepting = new AcceptingInvitation(
            staff, invitations, new NewPasswords(Set.of()::contains, new PlainHashing()), newcomer, changes, clock);
    private Staff boss;

    @BeforeEach
    void anAdministrator() {
        boss = staff.arrived("boss", Role.ADMINISTRATOR);
    }

    @Test
    void whoIsInvitedArrivesByChoosingAPassword() {
        InvitedStaff invited = invite("bo");
        assertThat(staff.find(invited.id()).orElseThrow().isActive()).isFalse();
        assertThat(accepting.invited(invited.token())).contains(new Invited("Bo", "bo"));

        StaffId arrived = accepting.accept(new AcceptInvitation(invited.token(), PASSWORD));

        assertThat(staff.find(arrived).orElseThrow().isActive()).isTrue();
        assertThat(newcomer.staff().name()).isEqualTo("Bo");
        assertThat(changes.actions()).containsExactly("staff.invited", "staff.arrived");
    }

    @Test
    void aLinkWorksOnceAndTheNextTakesItsPlace() {
        InvitedStaff invited = invite("bo");
        OneTimeToken later = administration.newLink(invited.id());

        assertThatThrownBy(() -> accepting.accept(new AcceptInvitation(invited.token(), PASSWORD)))
                .isInstanceOf(LinkNotValid.class);
        accepting.accept(new AcceptInvitation(later, PASSWORD));
        assertThatThrownBy(() -> accepting.accept(new AcceptInvitation(later, PASSWORD)))
                .isInstanceOf(LinkNotValid.class);
    }

    @Test
    void aLinkOfSomebodyDisabledOpensNothing() {
        InvitedStaff invited = invite("bo");
        Staff bo = staff.find(invited.id()).orElseThrow();
        bo.disable(clock.instant());

        assertThat(accepting.invited(invited.token())).isEmpty();
        assertThatThrownBy(() -> accepting.accept(new AcceptInvitation(invited.token(), PASSWORD)))
                .isInstanceOf(LinkNotValid.class);
    }

    @Test
    void theSetUpAddressIsNoInvitation() {
        OneTimeToken token = OneTimeToken.random();
        invitations.add(Invitation.toSetUp(token, clock.instant()));

        assertThatThrownBy(() -> accepting.accept(new AcceptInvitation(token, PASSWORD)))
                .isInstanceOf(LinkNotValid.class);
    }

    @Test
    void twoPeopleNeverShareASignInName() {
        invite("bo");

        assertThatThrownBy(() -> invite("BO")).isInstanceOf(SignInNameTaken.class);
    }

    @Test
    void nobodyIsWithoutARoleOrAName() {
        assertThatThrownBy(() -> administration.invite(new InviteStaff("bo", "Bo", Set.of())))
                .isInstanceOf(NoRole.class);
        assertThatThrownBy(() -> administration.invite(new InviteStaff("bo", "  ", Set.of(Role.READER))))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void theLastActiveAdministratorStays() {
        staff.find(invite("bo").id()).orElseThrow().give(Set.of(Role.ADMINISTRATOR));

        assertThatThrownBy(() -> administration.disable(boss.id(), boss.version()))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> administration.change(new ChangeStaff(boss.id(), 0, "Boss", Set.of(Role.EDITOR))))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void whereThereIsAnotherAdministratorOneMayGo() {
        staff.arrived("second", Role.ADMINISTRATOR, Role.EDITOR);

        administration.disable(boss.id(), boss.version());

        assertThat(boss.isActive()).isFalse();
        assertThat(changes.actions()).containsExactly("staff.disabled");
    }

    @Test
    void whoWasDisabledMayBeEnabledAgain() {
        Staff ann = staff.arrived("ann", Role.READER);
        administration.disable(ann.id(), ann.version());
        administration.enable(ann.id(), ann.version());

        assertThat(ann.isActive()).isTrue();
    }

    @Test
    void aChangeSaysOldAndNew() {
        Staff ann = staff.arrived("ann", Role.READER);

        administration.change(new ChangeStaff(ann.id(), 0, "Ann Other", Set.of(Role.EDITOR)));

        StaffChanged change = changes.all.get(0);
        assertThat(change.before()).containsEntry("name", "ann").hasSize(2);
        assertThat(change.after()).containsEntry("name", "Ann Other").hasSize(2);
    }

    @Test
    void savingWithoutAChangeLeavesNoEntry() {
        administration.change(new ChangeStaff(boss.id(), 0, "boss", Set.of(Role.ADMINISTRATOR)));

        assertThat(changes.all).isEmpty();
    }

    @Test
    void aFormOpenedBeforeAnotherSavedChangesNothing() {
        assertThatThrownBy(() -> administration.disable(boss.id(), boss.version() + 1))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> administration.newLink(new StaffId(99))).isInstanceOf(NotFound.class);
    }

    private InvitedStaff invite(String signInName) {
        return administration.invite(new InviteStaff(signInName, "Bo", Set.of(Role.EDITOR)));
    }
}
