package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a partner asked every kind of question that the rounds ask. */
final class PartnerMocks {

    private static final Set<QuestionKind> NOT_ASKED =
            EnumSet.of(QuestionKind.INTERVIEWER_QUESTION, QuestionKind.NEGOTIATION);

    private final List<QuestionKind> asked;
    private final List<MockEntry> mocks;

    PartnerMocks(Company company, Practice practice) {
        this.asked = company.loop().rounds().stream()
                .flatMap(round -> round.questionKinds().stream())
                .filter(kind -> !NOT_ASKED.contains(kind))
                .distinct()
                .toList();
        this.mocks = practice.mocks();
    }

    ChecklistItem item() {
        List<MockEntry> withPartner =
                mocks.stream().filter(mock -> mock.partner().isPresent()).toList();
        List<String> missing = asked.stream()
                .filter(kind -> withPartner.stream().noneMatch(mock -> mock.questionKind() == kind))
                .map(QuestionKind::id)
                .toList();
        int have = asked.size() - missing.size();
        Item item = new Item(ChecklistTopic.MOCKS, have, asked.size())
                .shows("Kinds of question that a partner has asked in a mock: " + have + " of " + asked.size() + '.')
                .lists("Not asked yet", missing)
                .lists(
                        "Mocks that do not count, as they name no partner",
                        mocks.stream()
                                .filter(mock -> mock.partner().isEmpty())
                                .map(MockEntry::id)
                                .toList());
        String next = "Hold a mock with a partner who asks \"so what?\" of every answer";
        if (asked.isEmpty()) {
            return withPartner.isEmpty() ? item.open(next + '.') : item.done();
        }
        return missing.isEmpty()
                ? item.done()
                : item.counted(next + ", with a question of kind " + missing.get(0) + '.');
    }
}
