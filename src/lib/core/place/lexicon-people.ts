import { WordSet } from '../text/wordset.ts';
/** French words and names by which persons are told from places. All folded. */

const words = (list: string): WordSet => new WordSet(list.trim().split(/\s+/));

/** Directly in front of a capitalised name they make it a person: « le général Soleimani », « M. Paris ». */
export const TITLES = words(`
m mm mme mmes mlle me mgr dr pr sir lord lady don dona sieur monsieur madame messieurs mademoiselle maitre docteur professeur professeure
president presidente premier ministre general generale colonel commandant commandante capitaine lieutenant sergent caporal adjudant marechal amiral major
chancelier chanceliere secretaire ambassadeur ambassadrice senateur senatrice depute deputee maire gouverneur gouverneure prefet prefete juge procureur
procureure avocat avocate roi reine prince princesse emir sultan cheikh cheik ayatollah imam mollah calife pape cardinal eveque archeveque abbe pere frere soeur
saint sainte sainte-mere pasteur rabbin patriarche journaliste ecrivain ecrivaine romancier auteur autrice acteur actrice chanteur chanteuse realisateur realisatrice
cineaste peintre photographe musicien rappeur entraineur selectionneur capitaine attaquant defenseur milieu gardien joueur joueuse cycliste coureur pilote skieur
skieuse nageur nageuse footballeur champion championne candidat candidate militant militante chercheur chercheuse historien historienne economiste sociologue
politologue analyste expert experte specialiste parole patron patronne directeur directrice pdg adjoint ancien opposant opposante leader chef
compatriote collegue confrere suspect victime temoin terroriste djihadiste otage cousin fils fille oncle neveu epoux epouse veuve
`);

/** First names that news uses; some are towns too, which is why they are here. */
export const FIRST_NAMES = words(`
adam adel adele adrien agnes ahmad ahmed alain alan albert alberto aldo alejandro aleksandr alessandro alex alexandra alexandre alexei alexis alfred ali alice aline
alexander alfonso alphonse amadou amanda amelie amin amina amine amir amos ana anatole andre andrea andreas andrei andres andrew andrzej andy angela angelina anita ann anna anne
annie anthony antoine anton antonin antonio antony ariel armand armando arnaud arsene arthur ashraf astrid audrey augustin aurelie aurelien ayman aziz baptiste barack
barbara bart bastien beatrice ben benedicte benjamin benoit bernard bernie bertrand bill bob boris boubacar brad brahim brian brice brigitte bruce bruno camille
carla carles carlo carlos carmen carole caroline catherine cecile cedric celine charles charlotte chloe chris christian christiane christine christophe christopher
claire clara claude claudia clement clementine colin corinne cristiano cristina cyril cyrille damien daniel daniela daniele danielle dany dave david deborah delphine denis denise
diane didier diego dilma dimitri dmitri dominique don donald doris dorothee edgar edith edouard eduardo edward edwige elena eleonore eli elie elisa elisabeth elise elizabeth
ella ellen elodie eloise elon emile emilie emilio emma emmanuel emmanuelle enrico enrique eric erica erik ernest ernesto estelle esther etienne eugene eva evelyne fabien fabienne fabio
fabrice fadi faisal farid farouk fatima fatou felipe felix ferdinand fernand fernando fidel flavien florence florent florian florence fouad franck francesco francine francis francisco francois
francoise frank franz fred frederic frederique fritz gabriel gael gaston gautier genevieve geoffroy george georges gerald gerard geraldine gerhard ghislaine giacomo gianni gilbert gilles gina
giorgio giovanni giscard giulia giuseppe gladys gordon gregoire gregory guillaume gustave guy hadi haider hamid hamza hannah hans harold harry hashim hassan hector helena helene helmut
henri henry herbert hermann herve hilary hillary hocine hubert hugo hugues hussein ian ibrahim ibrahima idriss ignace igor ilham imran ines ingrid irene iris isabel isabelle ismail
issa ivan jack jacky jacob jacqueline jacques jalal jamal james jamila jan jane janet jason javier jean jeanne jeff jennifer jeremie jeremy jerome jerry jesse jessica jesus jim jimmy joan joaquin
joe joel joelle johan johann johannes john johnny jonas jonathan jordan jorge jose josef joseph josephine joshua josiane juan jules julia julian julie julien juliette julio justin justine jurgen
karim karine karl kate katherine katia kamel kamal keith kelly ken kenneth kevin khaled khalid kim klaus kofi kurt laetitia lamine larry laura laure laurence laurent lea leila lena leo leon leonard leonardo leonid leopold
leslie lewis liam lili liliane linda line lionel lisa loic lorenzo louis louise luc luca lucas lucie lucien lucienne ludovic luigi luis luiz luka lydia lyndon madeleine magali mahmoud mahamadou malika mamadou manon manuel
marc marcel marcello marcelo marco marcos margaret margarita margot marguerite maria mariam mariana marianne marie marielle marilyn marina marine mario marion marius mark marta martha martial martin martine
mary mateo mathias mathieu mathilde matteo matthew matthias matthieu maud maurice mauricio max maxime mehdi mehmet melanie melissa michael michel michele micheline michelle miguel mike mikhail milan mireille mohamed mohammad mohammed mohamad
moises monica monique morgan moncef moussa moustapha muhammad muriel murielle mustafa mustapha myriam nabil nadia nadine nancy narendra natacha natalie nathalie nathan nelly nelson nicholas nick nicola nicolae nicolas
nicole nikita nikolai nikos nina noam noel noemie nora norbert norman odile oleg olga oliver olivia olivier omar oscar oskar osama otto oumar ousmane pablo paco pamela paola paolo pascal pascale patrice patricia patrick
paul paula paulette pauline paulo pedro peggy penelope percy perrine pete peter petra philip philippe phil pier pierre pierrick pietro pio placide qassem quentin rachel rachid rafael raphael raul raymond rebecca
recep regis remi remy renaud rene renee ricardo riccardo richard rob robert roberto robin rodrigo roger roland romain roman romano romeo ron ronald rosa rose roxane ruben rudolf rudy ryan sabine sabrina sadio said salah
salim salma salman salome salvador salvatore sam sami samir samira samuel sandra sandrine sara sarah saul scott sean sebastian sebastien seif selim serge sergei sergey sergio severine sheila shimon shinzo sidonie simon simone
slimane sofia solange sophie stan stanislas stefan stefano stella stephan stephane stephanie stephen steve steven sven sylvain sylvester sylvie tamara tania tarek tayyip ted teresa tess theo theodore theresa therese
thibault thibaut thierry thomas tiffany tim timothee timothy titouan toby tom tomas tommy tony tristan ursula valentin valentina valentine valerie vanessa vasco vera veronique vicente victoire victor victoria vincent viktor violette virginie
vitaly vladimir volodymyr walid walter wang warren werner wilfried wilhelm will willem william willy winston wolfgang xavier xi yacine yann yannick yasser yassine yasmina yitzhak yoann yohann yolande youri youssef yuri yves yvette
yvon yvonne zacharie zineb zinedine zoe abdallah abdel abdelaziz abdelkader abdelmadjid abderrahmane abdou abdoulaye abdul abdullah abou abu alassane alpha bachar bashar benyamin binyamin faustin fayez felicien ghazi
haider hamadi hosni ilhan jair jalel joao kais khalifa laurentine maurizio mouammar nouri nuri paulin paul-henri pyotr rafik rodrigue roch saad saddam silvio toure umaro yoweri zine ziad
`);

/** Small words inside names of persons: « Abou Mehdi al-Mouhandis », « Ursula von der Leyen ». */
export const NAME_PARTICLES = words(
	"al el ben bin ibn ould ag van von der den ter zu di da dos das della de du des la le d' l'"
);

/** A lower-case profession between comma and name, or these verbs after a name, speak of a person. */
export const PERSON_VERBS = words('ne nee mort morte decede decedee age agee alias dit dite');
